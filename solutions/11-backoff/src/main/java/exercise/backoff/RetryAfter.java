package exercise.backoff;

import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.DateTimeException;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.time.format.DateTimeFormatter;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import lesson.async.Delayer;
import lesson.backoff.StatusException;

/** Fetches a page from a server that says when to come back. */
public final class RetryAfter {

    private static final HttpClient CLIENT = HttpClient.newHttpClient();
    private static final Set<Integer> LATER = Set.of(429, 503);
    private static final Duration USUAL = Duration.ofSeconds(1);
    private static final int TRIES = 3;

    /**
     * Asks for a page, and asks again after status 429 or 503, with three requests at most. Before each retry it waits as
     * long as the header {@code Retry-After} of the answer says, in seconds or as a date, but not longer than
     * {@code longest}; one second when the header is missing or makes no sense.
     *
     * @param page    the address to ask with GET
     * @param longest the longest wait before a retry, whatever the server says; not shorter than one second
     * @param clock   tells what time it is
     * @param delayer where every wait comes from; no thread stands still meanwhile
     * @return completes with the body of the first answer with status 200; after any other status than 429 and 503, and
     *         after the third of those, completes exceptionally with a {@link StatusException} for it
     */
    public CompletableFuture<String> fetch(URI page, Duration longest, InstantSource clock, Delayer delayer) {
        return attempt(TRIES, page, longest, clock, delayer);
    }

    private CompletableFuture<String> attempt(int left, URI page, Duration longest, InstantSource clock, Delayer delayer) {
        var request = HttpRequest.newBuilder(page).build();
        return CLIENT.sendAsync(request, BodyHandlers.ofString()).thenCompose(answer -> {
            if (answer.statusCode() == 200) {
                return CompletableFuture.completedFuture(answer.body());
            }
            if (left == 1 || !LATER.contains(answer.statusCode())) {
                return CompletableFuture.failedFuture(new StatusException(answer.statusCode(), page));
            }
            return delayer.delay(wait(answer, longest, clock))
                    .thenCompose(_ -> attempt(left - 1, page, longest, clock, delayer));
        });
    }

    private static Duration wait(HttpResponse<?> answer, Duration longest, InstantSource clock) {
        var asked = answer.headers().firstValue("Retry-After").map(value -> asked(value.strip(), clock)).orElse(USUAL);
        return asked.compareTo(longest) > 0 ? longest : asked;
    }

    private static Duration asked(String value, InstantSource clock) {
        if (value.matches("[0-9]{1,9}")) {
            return Duration.ofSeconds(Long.parseLong(value));
        }
        try {
            var wait = Duration.between(clock.instant(), DateTimeFormatter.RFC_1123_DATE_TIME.parse(value, Instant::from));
            return wait.isNegative() ? Duration.ZERO : wait;
        } catch (DateTimeException _) {
            return USUAL;
        }
    }
}

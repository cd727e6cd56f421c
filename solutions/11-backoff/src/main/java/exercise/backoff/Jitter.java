package exercise.backoff;

import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;
import java.util.concurrent.CompletableFuture;
import java.util.random.RandomGenerator;
import lesson.async.Delayer;
import lesson.backoff.Backoff;
import lesson.backoff.StatusException;

/** Fetches a page from a server that fails now and then, and leaves each wait to chance. */
public final class Jitter {

    private static final HttpClient CLIENT = HttpClient.newHttpClient();

    /**
     * Asks for a page, and asks again after any status but 200. The wait before a retry is any time from zero to what
     * {@code plan.before} says for that retry, each as likely as the others, and drawn anew for each retry.
     *
     * @param page    the address to ask with GET
     * @param plan    how many requests at most, the first one included, and how long the longest wait before each retry is
     * @param dice    where all chance comes from
     * @param delayer where every wait comes from; no thread stands still meanwhile
     * @return completes with the body of the first answer with status 200; when the last try fails as well, completes
     *         exceptionally with a {@link StatusException} that names the status of that last try
     */
    public CompletableFuture<String> fetch(URI page, Backoff plan, RandomGenerator dice, Delayer delayer) {
        return attempt(1, page, plan, dice, delayer);
    }

    private CompletableFuture<String> attempt(int made, URI page, Backoff plan, RandomGenerator dice, Delayer delayer) {
        var request = HttpRequest.newBuilder(page).build();
        return CLIENT.sendAsync(request, BodyHandlers.ofString()).thenCompose(answer -> {
            if (answer.statusCode() == 200) {
                return CompletableFuture.completedFuture(answer.body());
            }
            if (made == plan.tries()) {
                return CompletableFuture.failedFuture(new StatusException(answer.statusCode(), page));
            }
            return delayer.delay(upTo(plan.before(made), dice))
                    .thenCompose(_ -> attempt(made + 1, page, plan, dice, delayer));
        });
    }

    /** Any time from zero to {@code longest}, both included. */
    private static Duration upTo(Duration longest, RandomGenerator dice) {
        return Duration.ofNanos(dice.nextLong(longest.toNanos() + 1));
    }
}

package exercise.service;

import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import lesson.service.Overview;

/** Asks several upstreams for one answer, and answers with what came in time. */
public final class Aggregate {

    /** One for all requests the service will ever get. */
    private static final HttpClient CLIENT = HttpClient.newHttpClient();

    /** What became of one upstream: its text, or the reason why there is none. */
    private sealed interface Outcome {
        record Part(String text) implements Outcome {}

        record Missing(String reason) implements Outcome {}
    }

    /**
     * Asks all upstreams before the first of them has answered, and answers when all are done or the deadline is over.
     *
     * <p>An upstream with status 200 is one of the {@link Overview#parts()}: its body, under its name. All others are among the
     * {@link Overview#missing()}. When the answer was not all there in time, the reason is {@link Overview#LATE}, and the request is
     * canceled. Else the reason names the status, or says what the exception said.
     *
     * @param upstreams the addresses to ask with GET, by the names of the upstreams
     * @param deadline  the time for all of them together, to the last byte of the last body
     */
    public Overview ask(Map<String, URI> upstreams, Duration deadline) {
        var asked = new LinkedHashMap<String, CompletableFuture<Outcome>>();
        upstreams.forEach((name, uri) -> asked.put(name, outcome(uri, deadline)));

        var parts = new LinkedHashMap<String, String>();
        var missing = new LinkedHashMap<String, String>();
        asked.forEach((name, outcome) -> {
            switch (outcome.join()) {
                case Outcome.Part(var text) -> parts.put(name, text);
                case Outcome.Missing(var reason) -> missing.put(name, reason);
            }
        });
        return new Overview(parts, missing);
    }

    /** A future that never fails, and is there when the deadline is over. */
    private static CompletableFuture<Outcome> outcome(URI upstream, Duration deadline) {
        var call = CLIENT.sendAsync(HttpRequest.newBuilder(upstream).build(), BodyHandlers.ofString());
        return call.copy()
                .orTimeout(deadline.toNanos(), TimeUnit.NANOSECONDS)
                .whenComplete((_, _) -> call.cancel(true))
                .handle((answer, failure) -> failure == null ? arrived(answer) : missing(failure));
    }

    private static Outcome arrived(HttpResponse<String> answer) {
        return answer.statusCode() == 200
                ? new Outcome.Part(answer.body())
                : new Outcome.Missing("status " + answer.statusCode());
    }

    private static Outcome missing(Throwable failure) {
        return new Outcome.Missing(failure instanceof TimeoutException || failure.getCause() instanceof TimeoutException
                ? Overview.LATE
                : failure.toString());
    }
}

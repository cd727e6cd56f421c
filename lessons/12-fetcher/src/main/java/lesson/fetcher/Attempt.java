package lesson.fetcher;

import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import lesson.errors.Causes;

/** One try: a request, its time limit, and its outcome as a value. */
record Attempt(HttpClient client, Duration perTry) {

    // tag::once[]
    /** The outcome of one GET. The future never fails, and when time is over the request is let go. */
    CompletableFuture<Outcome> once(URI uri) {
        var call = client.sendAsync(HttpRequest.newBuilder(uri).build(), BodyHandlers.ofString());
        return call.copy()
                .orTimeout(perTry.toMillis(), TimeUnit.MILLISECONDS)
                .handle((answer, failure) -> {
                    call.cancel(true);
                    return outcome(uri, answer, failure);
                });
    }
    // end::once[]

    // tag::outcome[]
    private static Outcome outcome(URI uri, HttpResponse<String> answer, Throwable failure) {
        if (failure != null) {
            return new Outcome.Broken(uri, reason(Causes.of(failure)));
        }
        return answer.statusCode() == 200
                ? new Outcome.Page(uri, answer.body())
                : new Outcome.Refused(uri, answer.statusCode());
    }
    // end::outcome[]

    /** {@code TimeoutException} has no message, and some messages say little without their type. */
    private static String reason(Throwable failure) {
        var type = failure.getClass().getSimpleName();
        return failure.getMessage() == null ? type : type + ": " + failure.getMessage();
    }
}

package lesson.timeouts;

import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandler;
import java.time.Duration;
import java.time.InstantSource;
import java.util.concurrent.CompletableFuture;

/**
 * A client with a total deadline for each of its requests: connecting, headers and body together, as long as the handler
 * collects the body. Whoever made the client closes it.
 */
// tag::session[]
record Session(HttpClient client, Duration patience) {

    /** The answer, or a {@code TimeoutException} when patience ends; then the request is let go. */
    <T> CompletableFuture<HttpResponse<T>> ask(HttpRequest request, BodyHandler<T> handler) {
        return ask(request, handler, patience);
    }

    /** The same, with a patience for this request alone. */
    <T> CompletableFuture<HttpResponse<T>> ask(HttpRequest request, BodyHandler<T> handler, Duration own) {
        return Deadline.in(own, InstantSource.system()).limit(client.sendAsync(request, handler));
    }
}
// end::session[]

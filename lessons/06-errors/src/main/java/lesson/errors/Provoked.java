package lesson.errors;

import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandler;
import java.time.Duration;
import java.util.concurrent.Callable;

/** What the same request brought when it was sent, and when it was sent asynchronously and joined. */
record Provoked(String send, String join) {

    // tag::by[]
    static Provoked by(HttpClient client, String address, BodyHandler<?> handler) {
        Callable<HttpRequest> request =
                () -> HttpRequest.newBuilder(URI.create(address)).timeout(Duration.ofMillis(1_500)).build();
        return new Provoked(
                outcome(() -> client.send(request.call(), handler).statusCode()),
                outcome(() -> client.sendAsync(request.call(), handler).join().statusCode()));
    }
    // end::by[]

    private static String outcome(Callable<Integer> asking) {
        try {
            return "an answer, status " + asking.call();
        } catch (Exception e) {
            return name(e) + (e.getCause() == null || e.getCause().getClass() == e.getClass() ? "" : " of " + name(e.getCause()));
        }
    }

    private static String name(Throwable failure) {
        return failure.getClass().getSimpleName();
    }

    void print(String what) {
        IO.println("%-22s %s%n%-22s %s".formatted(what, send, "", join));
    }
}

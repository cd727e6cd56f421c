package lesson.http2;

import course.lab.Lab;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.CompletableFuture;

/** What the examples of this lesson share: a client for the lab, pages behind TLS, a request for one of them. */
final class Secure {

    private Secure() {}

    static HttpClient client(Lab lab) {
        return HttpClient.newBuilder().sslContext(lab.sslContext()).build();
    }

    /** The addresses of so many pages; each takes the server {@code delay}. */
    static List<URI> pages(Lab lab, int count, Duration delay) {
        return lab.pages(count, delay).stream().map(page -> lab.secure(page.getPath())).toList();
    }

    // tag::start[]
    static CompletableFuture<String> start(HttpClient client, URI page) {
        return client.sendAsync(HttpRequest.newBuilder(page).build(), BodyHandlers.ofString())
                .thenApply(HttpResponse::body);
    }
    // end::start[]
}

package lesson.gather;

import course.lab.Lab;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.CompletableFuture;

/** The same two steps twice: in one stream pipeline, and with a list between them. */
final class LazyStream {

    // tag::pipeline[]
    static int onePipeline(HttpClient client, List<URI> pages) {
        return pages.stream()
                .map(page -> start(client, page))
                .map(CompletableFuture::join)
                .mapToInt(answer -> answer.body().length())
                .sum();
    }
    // end::pipeline[]

    // tag::list[]
    static int listBetween(HttpClient client, List<URI> pages) {
        var started = pages.stream().map(page -> start(client, page)).toList();
        return started.stream()
                .map(CompletableFuture::join)
                .mapToInt(answer -> answer.body().length())
                .sum();
    }
    // end::list[]

    private static CompletableFuture<HttpResponse<String>> start(HttpClient client, URI page) {
        return client.sendAsync(HttpRequest.newBuilder(page).build(), BodyHandlers.ofString());
    }

    static void main() {
        try (var lab = Lab.start(); var client = HttpClient.newHttpClient()) {
            var characters = onePipeline(client, lab.pages(5, Duration.ofMillis(200)));
            IO.println("one pipeline: %d characters, at most %d in flight".formatted(characters, lab.flights().highWater()));
        }
        try (var lab = Lab.start(); var client = HttpClient.newHttpClient()) {
            var characters = listBetween(client, lab.pages(5, Duration.ofMillis(200)));
            IO.println("list between: %d characters, at most %d in flight".formatted(characters, lab.flights().highWater()));
        }
    }
}

package lesson.whyasync;

import course.lab.Lab;
import course.lab.Stopwatch;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.CompletableFuture;

/** Five calls of one second: one after the other, and then together. */
final class FiveOfOneSecond {

    private interface Way {
        void ask(HttpClient client, List<URI> pages) throws Exception;
    }

    static void main() throws Exception {
        run("one by one", FiveOfOneSecond::oneByOne);
        run("together  ", FiveOfOneSecond::together);
    }

    private static void oneByOne(HttpClient client, List<URI> pages) throws Exception {
        // tag::one-by-one[]
        for (var page : pages) {
            get(client, page);
        }
        // end::one-by-one[]
    }

    private static void together(HttpClient client, List<URI> pages) {
        // tag::together[]
        var started = pages.stream()
                .map(page -> start(client, page)).toList();
        started.forEach(answer -> answer.join());
        // end::together[]
    }

    private static HttpResponse<String> get(HttpClient client, URI page) throws IOException, InterruptedException {
        return client.send(HttpRequest.newBuilder(page).build(), BodyHandlers.ofString());
    }

    private static CompletableFuture<HttpResponse<String>> start(HttpClient client, URI page) {
        return client.sendAsync(HttpRequest.newBuilder(page).build(), BodyHandlers.ofString());
    }

    private static void run(String name, Way way) throws Exception {
        try (var lab = Lab.start(); var client = HttpClient.newHttpClient()) {
            lab.warmUp(client);
            var watch = Stopwatch.start();
            way.ask(client, lab.pages(5, Duration.ofSeconds(1)));
            IO.println("%s: 5 answers after %s, at most %d in flight"
                    .formatted(name, watch, lab.flights().highWater()));
        }
    }
}

package lesson.gather;

import course.lab.Lab;
import course.lab.Stopwatch;
import course.lab.Reply;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorCompletionService;
import java.util.concurrent.Executors;

/** Shows each price the moment it comes; the slowest shop holds nobody up. */
final class AsTheyFinish {

    static void main() throws InterruptedException, ExecutionException {
        try (var lab = Lab.start(); var client = HttpClient.newHttpClient()) {
            var wait = Duration.ofMillis(300);
            var shops = List.of(
                    lab.answer("/slow-shop", Reply.text("slow shop: 3 euros").after(wait)),
                    lab.answer("/middle-shop", Reply.text("middle shop: 4 euros").after(wait)),
                    lab.answer("/quick-shop", Reply.text("quick shop: 5 euros").after(wait)));
            var gate = lab.hold("/");
            var watch = Stopwatch.start();
            // tag::story[]
            try (var threads = Executors.newVirtualThreadPerTaskExecutor()) {
                var prices = new ExecutorCompletionService<String>(threads);
                shops.forEach(shop -> prices.submit(text(client, shop)));
                // end::story[]
                gate.awaitInFlight(3, Duration.ofSeconds(10));
                // tag::story[]
                for (var left = shops.size(); left > 0; left--) {
                    // end::story[]
                    gate.release(shops.get(left - 1).getPath());
                    // tag::story[]
                    IO.println("%s after %s".formatted(prices.take().get(), watch));
                }
            }
            // end::story[]
        }
    }

    private static Callable<String> text(HttpClient client, URI shop) {
        return () -> client.send(HttpRequest.newBuilder(shop).build(), BodyHandlers.ofString()).body();
    }
}

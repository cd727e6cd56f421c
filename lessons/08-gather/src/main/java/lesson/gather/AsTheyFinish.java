package lesson.gather;

import course.lab.Lab;
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

/** Shows each quote the moment it comes; the slowest shop holds nobody up. */
final class AsTheyFinish {

    static void main() throws InterruptedException, ExecutionException {
        try (var lab = Lab.start(); var client = HttpClient.newHttpClient()) {
            var shops = List.of(
                    lab.answer("/slow-shop", Reply.text("slow shop: 3 euros").after(Duration.ofMillis(1_300))),
                    lab.answer("/quick-shop", Reply.text("quick shop: 5 euros").after(Duration.ofMillis(100))),
                    lab.answer("/middle-shop", Reply.text("middle shop: 4 euros").after(Duration.ofMillis(700))));
            StartLine.of(lab, 3);
            var watch = Stopwatch.start();
            // tag::story[]
            try (var threads = Executors.newVirtualThreadPerTaskExecutor()) {
                var quotes = new ExecutorCompletionService<String>(threads);
                shops.forEach(shop -> quotes.submit(text(client, shop)));
                for (var left = shops.size(); left > 0; left--) {
                    IO.println("%s after %s".formatted(quotes.take().get(), watch));
                }
            }
            // end::story[]
        }
    }

    private static Callable<String> text(HttpClient client, URI shop) {
        return () -> client.send(HttpRequest.newBuilder(shop).build(), BodyHandlers.ofString()).body();
    }
}

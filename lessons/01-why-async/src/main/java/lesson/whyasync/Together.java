package lesson.whyasync;

import course.lab.Lab;
import course.lab.Stopwatch;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;
import java.util.ArrayList;
import java.util.concurrent.CompletableFuture;

/** The same fifty calls, all made before the first answer is there; twice, since a JVM has to warm up. */
final class Together {

    static void main() {
        run("in a JVM that has just started");
        run("once more, in the same JVM    ");
    }

    private static void run(String when) {
        try (var lab = Lab.start(); var client = HttpClient.newHttpClient()) {
            lab.warmUp(client);
            var pages = lab.pages(50, Duration.ofMillis(200));
            var watch = Stopwatch.start();
            // tag::story[]
            var started = new ArrayList<CompletableFuture<HttpResponse<String>>>();
            for (var page : pages) {
                started.add(client.sendAsync(HttpRequest.newBuilder(page).build(), BodyHandlers.ofString()));
            }
            var characters = 0;
            for (var answer : started) {
                characters += answer.join().body().length();
            }
            // end::story[]
            IO.println("%s: 50 answers, %d characters, after %s".formatted(when, characters, watch));
        }
    }
}

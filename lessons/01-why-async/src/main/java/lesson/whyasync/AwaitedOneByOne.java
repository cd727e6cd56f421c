package lesson.whyasync;

import course.lab.Lab;
import course.lab.Stopwatch;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;
import java.util.concurrent.Executors;

/** An asynchronous call and a virtual thread, each awaited where it was started: nothing is gained. */
final class AwaitedOneByOne {

    static void main() throws Exception {
        try (var lab = Lab.start(); var client = HttpClient.newHttpClient();
             var threads = Executors.newVirtualThreadPerTaskExecutor()) {
            lab.warmUp(client);
            var watch = Stopwatch.start();
            // tag::async[]
            for (var page : lab.pages(5, Duration.ofMillis(200))) {
                client.sendAsync(HttpRequest.newBuilder(page).build(), BodyHandlers.ofString()).join();
            }
            // end::async[]
            IO.println("sendAsync, joined at once:            5 answers after " + watch);
            var again = Stopwatch.start();
            // tag::thread[]
            for (var page : lab.pages(5, Duration.ofMillis(200))) {
                var request = HttpRequest.newBuilder(page).build();
                threads.submit(() -> client.send(request, BodyHandlers.ofString())).get();
            }
            // end::thread[]
            IO.println("a virtual thread, waited for at once: 5 answers after " + again);
            IO.println("at most %d in flight, all the time".formatted(lab.flights().highWater()));
        }
    }
}

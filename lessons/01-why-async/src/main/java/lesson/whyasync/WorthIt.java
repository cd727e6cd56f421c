package lesson.whyasync;

import course.lab.Lab;
import course.lab.Stopwatch;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;

/** What fan-out saves for 1, 2, 5, 20 and 50 calls of 30 ms. */
final class WorthIt {

    static void main() throws Exception {
        try (var lab = Lab.start(); var client = HttpClient.newHttpClient()) {
            lab.warmUp(client);
            IO.println("calls   one by one   together");
            for (var calls : new int[] {1, 2, 5, 20, 50}) {
                var requests = lab.pages(calls, Duration.ofMillis(30)).stream()
                        .map(page -> HttpRequest.newBuilder(page).build()).toList();
                // tag::count[]
                var first = Stopwatch.start();
                for (var request : requests) {
                    client.send(request, BodyHandlers.discarding());
                }
                var oneByOne = first.toString();
                var second = Stopwatch.start();
                var started = requests.stream()
                        .map(request -> client.sendAsync(request, BodyHandlers.discarding()))
                        .toList();
                started.forEach(answer -> answer.join());
                // end::count[]
                IO.println("%5d   %10s   %8s".formatted(calls, oneByOne, second));
            }
        }
    }
}

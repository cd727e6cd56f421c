package lesson.client;

import course.lab.Lab;
import course.lab.Stopwatch;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;

/** The same ten pages over one client. */
final class OneForAll {

    static void main() throws Exception {
        try (var lab = Lab.start(); var warm = HttpClient.newHttpClient()) {
            lab.warmUp(warm);
            var before = Threads.ofClients();
            var watch = Stopwatch.start();
            // tag::right[]
            try (var client = HttpClient.newHttpClient()) {
                for (var page : lab.pages(10)) {
                    var request = HttpRequest.newBuilder(page);
                    client.send(request.build(),
                            BodyHandlers.discarding());
                }
                // end::right[]
                IO.println("10 pages in " + watch);
                IO.println("connections opened:      %d".formatted(lab.flights().connections()));
                IO.println("threads that watch them: %d".formatted(Threads.ofClients() - before));
                // tag::right[]
            }
            // end::right[]
        }
    }
}

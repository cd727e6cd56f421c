package lesson.pitfalls;

import course.lab.Lab;
import course.lab.Stopwatch;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;

/** One client for twenty pages against a client for each, measured by hand, and measured wrong. */
final class WrongStopwatch {

    static void main() throws IOException, InterruptedException {
        try (var lab = Lab.start()) {
            // tag::wrong[]
            var watch = Stopwatch.start();
            try (var client = HttpClient.newHttpClient()) {
                for (var page : lab.pages(20)) {
                    fetch(page, client);
                }
            }
            IO.println("one client for 20 pages: " + watch);

            var other = Stopwatch.start();
            for (var page : lab.pages(20)) {
                try (var client = HttpClient.newHttpClient()) {
                    fetch(page, client);
                }
            }
            IO.println("a client for each page:  " + other);
            // end::wrong[]
        }
    }

    private static void fetch(URI page, HttpClient client) throws IOException, InterruptedException {
        client.send(HttpRequest.newBuilder(page).build(), BodyHandlers.ofString());
    }
}

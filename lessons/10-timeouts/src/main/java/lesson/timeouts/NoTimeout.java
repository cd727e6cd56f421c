package lesson.timeouts;

import course.lab.Lab;
import course.lab.Stopwatch;
import java.io.IOException;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;

/** Asks a server that never answers, with the timeouts a new client and a new request have: none. */
final class NoTimeout {

    static void main() throws InterruptedException {
        try (var lab = Lab.start(); var client = HttpClient.newHttpClient()) {
            // tag::ask[]
            var request = HttpRequest.newBuilder(lab.uri("/stall/headers")).build();
            IO.println("connect timeout: " + client.connectTimeout() + ", request timeout: " + request.timeout());
            var watch = Stopwatch.start();
            var asking = Thread.ofVirtual().start(() -> ask(client, request));

            var answered = asking.join(Duration.ofMillis(1_500));
            IO.println("after " + watch + (answered ? ": an answer" : ": still waiting"));
            asking.interrupt();
            asking.join();
            // end::ask[]
        }
    }

    // tag::interrupted[]
    private static void ask(HttpClient client, HttpRequest request) {
        try {
            IO.println(client.send(request, BodyHandlers.ofString()).body());
        } catch (InterruptedException _) {
            IO.println("interrupted: send() lets the request go");
        } catch (IOException e) {
            IO.println(e);
        }
    }
    // end::interrupted[]
}

package lesson.client;

import course.lab.Lab;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;

/** An idle connection stays open for a while, here for two seconds at most instead of half a minute. */
final class KeepAlive {

    static void main() throws Exception {
        // tag::property[]
        System.setProperty("jdk.httpclient.keepalive.timeout", "2");
        // end::property[]
        try (var lab = Lab.start(); var client = HttpClient.newHttpClient()) {
            // tag::story[]
            var request = HttpRequest.newBuilder(lab.uri("/pages/1")).build();
            client.send(request, BodyHandlers.discarding());
            client.send(request, BodyHandlers.discarding());
            IO.println("open after two calls:   %d".formatted(lab.flights().openConnections()));

            lab.flights().await(flights -> flights.openConnections() == 0, Duration.ofSeconds(10));
            IO.println("open after some quiet:  %d".formatted(lab.flights().openConnections()));

            client.send(request, BodyHandlers.discarding());
            IO.println("opened, all in all:     %d".formatted(lab.flights().connections()));
            // end::story[]
        }
    }
}

package lesson.client;

import course.lab.Lab;
import course.lab.Stopwatch;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.util.ArrayList;

/** Ten pages, and a new client for each of them that nobody closes. */
final class ClientEach {

    static void main() throws Exception {
        var clients = new ArrayList<HttpClient>();
        try (var lab = Lab.start(); var warm = HttpClient.newHttpClient()) {
            lab.warmUp(warm);
            var before = Threads.ofClients();
            var watch = Stopwatch.start();
            // tag::wrong[]
            for (var page : lab.pages(10)) {
                var client = HttpClient.newHttpClient();
                client.send(HttpRequest.newBuilder(page).build(), BodyHandlers.discarding());
                // end::wrong[]
                clients.add(client);
                // tag::wrong[]
            }
            // end::wrong[]
            IO.println("10 pages in " + watch);
            IO.println("connections opened:      %d".formatted(lab.flights().connections()));
            IO.println("connections still open:  %d".formatted(lab.flights().openConnections()));
            IO.println("threads that watch them: %d".formatted(Threads.ofClients() - before));
            clients.forEach(HttpClient::close);
        }
    }
}

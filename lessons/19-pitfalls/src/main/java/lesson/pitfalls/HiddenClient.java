package lesson.pitfalls;

import course.lab.Lab;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;

/** Eight pages by a method that makes a client for itself, and by one that is handed the client of its caller. */
final class HiddenClient {

    /** Held here as a busy program holds them: what nobody holds is closed when the garbage collector comes. */
    private static final List<HttpClient> MADE = new ArrayList<>();

    // tag::wrong[]
    private static String text(URI page) throws Exception {
        var client = HttpClient.newHttpClient();
        // end::wrong[]
        MADE.add(client);
        // tag::wrong[]
        return client.send(HttpRequest.newBuilder(page).build(), BodyHandlers.ofString()).body();
    }
    // end::wrong[]

    // tag::right[]
    private static String text(URI page, HttpClient client) throws Exception {
        return client.send(HttpRequest.newBuilder(page).build(), BodyHandlers.ofString()).body();
    }
    // end::right[]

    static void main() throws Exception {
        IO.println("                        connections  open  watching threads");
        try (var lab = Lab.start()) {
            print("before", lab);
            for (var page : lab.pages(8, Duration.ofMillis(50))) {
                text(page);
            }
            print("a client for each page", lab);
            MADE.forEach(HttpClient::close);
        }
        try (var lab = Lab.start(); var client = HttpClient.newHttpClient()) {
            for (var page : lab.pages(8, Duration.ofMillis(50))) {
                text(page, client);
            }
            print("one client, handed in", lab);
        }
    }

    private static void print(String when, Lab lab) {
        var watching = Thread.getAllStackTraces().keySet().stream()
                .filter(thread -> thread.getName().matches("HttpClient-\\d+-SelectorManager")).count();
        var log = lab.flights();
        IO.println("%-22s  %11d  %4d  %16d".formatted(when, log.connections(), log.openConnections(), watching));
    }
}

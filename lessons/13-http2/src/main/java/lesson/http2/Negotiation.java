package lesson.http2;

import course.lab.Flight;
import course.lab.Lab;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;

/** One client, one wish, four servers: what each of them agreed to. */
final class Negotiation {

    static void main() throws Exception {
        try (var lab = Lab.start()) {
            // tag::client[]
            try (var client = HttpClient.newBuilder()
                    .version(HttpClient.Version.HTTP_2)
                    .sslContext(lab.sslContext())
                    .build()) {
                show("TLS, HTTP/2 or 1.1", client, lab.secure("/pages/1"));
                show("TLS, HTTP/1.1 alone", client, lab.secureHttp1("/pages/1"));
                show("no TLS, upgrade offered", client, lab.upgrading("/pages/1"));
                show("no TLS, HTTP/1.1 alone", client, lab.uri("/pages/1"));
            }
            // end::client[]
            IO.println("as the server saw it: " + lab.flights().all().stream().map(Flight::protocol).toList());
        }
    }

    // tag::show[]
    private static void show(String server, HttpClient client, URI page) throws IOException, InterruptedException {
        var answer = client.send(HttpRequest.newBuilder(page).build(), BodyHandlers.ofString());
        IO.println("%-23s %-8s  %d %s".formatted(server, answer.version(), answer.statusCode(), answer.body()));
    }
    // end::show[]
}

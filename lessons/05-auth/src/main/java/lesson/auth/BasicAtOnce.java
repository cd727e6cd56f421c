package lesson.auth;

import course.lab.Lab;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.util.Base64;

/** Sends user and password with the first request, and reads them back from the header. */
final class BasicAtOnce {

    static void main() throws Exception {
        try (var lab = Lab.start(); var client = HttpClient.newHttpClient()) {
            var page = lab.uri("/basic-auth/ada/engine");
            // tag::basic[]
            var request = HttpRequest.newBuilder(page)
                    .header("Authorization", basic("ada", "engine"))
                    .build();
            // end::basic[]
            var answer = client.send(request, BodyHandlers.ofString());
            var header = lab.flights().all().getFirst().header("Authorization").orElseThrow();

            IO.println("on the wire:    " + header);
            IO.println("anyone reads:   " + read(header));
            IO.println("answer:         " + answer.statusCode());
        }
    }

    // tag::header[]
    static String basic(String user, String password) {
        var pair = (user + ":" + password).getBytes(StandardCharsets.UTF_8);
        return "Basic " + Base64.getEncoder().encodeToString(pair);
    }
    // end::header[]

    private static String read(String header) {
        return new String(Base64.getDecoder().decode(header.substring("Basic ".length())), StandardCharsets.UTF_8);
    }
}

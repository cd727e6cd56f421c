package lesson.auth;

import course.lab.Lab;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;

/** Puts a token on every request for one API, in one place, and shows what a missing one brings. */
final class Bearer {

    // tag::api[]
    record Api(HttpClient client, URI base, Token token) {

        HttpResponse<String> get(String path) throws Exception {
            var request = HttpRequest.newBuilder(base.resolve(path))
                    .header("Authorization", "Bearer " + token.secret())
                    .build();
            return client.send(request, BodyHandlers.ofString());
        }
    }
    // end::api[]

    static void main() throws Exception {
        try (var lab = Lab.start(); var client = HttpClient.newHttpClient()) {
            var api = new Api(client, lab.uri("/"), new Token("t-4711"));
            var answer = api.get("/bearer");
            IO.println("with a token: " + answer.statusCode());
            IO.println("on the wire:  " + lab.flights().all().getLast().header("Authorization").orElseThrow());
            IO.println("in a log:     " + api.token());

            var without = client.send(HttpRequest.newBuilder(lab.uri("/bearer")).build(), BodyHandlers.ofString());
            var expected = without.headers().firstValue("WWW-Authenticate").orElse("-");
            IO.println("without:      " + without.statusCode() + ", " + expected);
        }
    }
}

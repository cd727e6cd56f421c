package lesson.requests;

import course.lab.Lab;
import course.lab.Reply;
import java.net.http.HttpClient;
import java.net.http.HttpClient.Redirect;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse.BodyHandlers;

/** A page that has moved twice, and a form that was sent to an address that has moved. */
final class FinalAddress {

    static void main() throws Exception {
        // tag::client[]
        try (var lab = Lab.start();
             var client = HttpClient.newHttpClient();
             var follower = HttpClient.newBuilder().followRedirects(Redirect.NORMAL).build()) {
            // end::client[]
            lab.warmUp(client);
            lab.warmUp(follower);
            lab.answer("/newer", Reply.status(302).header("Location", "/anything"));
            var old = lab.answer("/old", Reply.status(301).header("Location", "/newer"));
            // tag::story[]
            var request = HttpRequest.newBuilder(old).build();
            var asked = client.send(request, BodyHandlers.ofString());
            var elsewhere = asked.headers().firstValue("Location").orElseThrow();
            IO.println("%d, try %s".formatted(asked.statusCode(), elsewhere));

            var followed = follower.send(request, BodyHandlers.ofString());
            IO.println("%d from %s".formatted(followed.statusCode(), followed.uri().getPath()));
            for (var hop = followed.previousResponse(); hop.isPresent(); hop = hop.get().previousResponse()) {
                IO.println("  after %d from %s".formatted(hop.get().statusCode(), hop.get().uri().getPath()));
            }

            var form = HttpRequest.newBuilder(old).POST(BodyPublishers.ofString("hello")).build();
            var sent = follower.send(form, BodyHandlers.ofString());
            IO.println("a POST to %s became a %s".formatted(form.uri().getPath(), sent.request().method()));
            // end::story[]
        }
    }
}

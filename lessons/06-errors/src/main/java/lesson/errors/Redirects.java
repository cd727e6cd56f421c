package lesson.errors;

import course.lab.Lab;
import course.lab.Reply;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpClient.Redirect;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;

/** Asks for a page that has moved, with a client as it is and with one that follows; then for one that moves in a circle. */
final class Redirects {

    static void main() throws Exception {
        // tag::clients[]
        try (var lab = Lab.start();
             var asIs = HttpClient.newHttpClient();
             var follows = HttpClient.newBuilder().followRedirects(Redirect.NORMAL).build()) {
            // end::clients[]
            lab.warmUp(asIs);
            var old = lab.answer("/old", Reply.status(301).header("Location", "/new"));
            lab.answer("/new", Reply.text("the page"));
            var circle = lab.answer("/circle", Reply.status(302).header("Location", "/circle"));
            show("as it is: ", ask(asIs, old));
            show("follows:  ", ask(follows, old));
            show("a circle: ", ask(follows, circle));
            var circles = lab.flights().all().stream().filter(flight -> flight.path().equals("/circle")).count();
            IO.println("requests for /circle: " + circles);
        }
    }

    private static HttpResponse<String> ask(HttpClient client, URI page) throws Exception {
        return client.send(HttpRequest.newBuilder(page).build(), BodyHandlers.ofString());
    }

    private static void show(String who, HttpResponse<String> answer) {
        // tag::show[]
        var status = answer.statusCode();
        var finalAddress = answer.uri();
        var hopBefore = answer.previousResponse();
        // end::show[]
        IO.println("%s %d at %s, hop before: %s".formatted(who, status, finalAddress.getPath(),
                hopBefore.map(hop -> hop.statusCode() + " at " + hop.uri().getPath()).orElse("none")));
    }
}

package lesson.auth;

import course.lab.Flight;
import course.lab.Lab;
import course.lab.Reply;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpClient.Redirect;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;

/** Has the client follow a redirect to the same host and one to another, with three headers that hold a secret. */
final class AcrossARedirect {

    static void main() throws Exception {
        try (var lab = Lab.start(); var client = HttpClient.newBuilder().followRedirects(Redirect.NORMAL).build()) {
            lab.warmUp(client);
            lab.answer("/page", Reply.text("here"));
            var near = lab.answer("/near", Reply.status(302).header("Location", lab.uri("/page").toString()));
            var far = lab.answer("/far", Reply.status(302).header("Location", lab.elsewhere("/page").toString()));
            ask(client, near);
            ask(client, far);
            IO.println("                  Authorization  Cookie  X-Api-Key");
            lab.flights().all().forEach(flight -> IO.println("%-5s at %-8s %-14s %-7s %s".formatted(flight.path(),
                    flight.host().equals(near.getAuthority()) ? "the API" : "another",
                    seen(flight, "Authorization"), seen(flight, "Cookie"), seen(flight, "X-Api-Key"))));
        }
    }

    private static void ask(HttpClient client, URI page) throws Exception {
        // tag::ask[]
        var request = HttpRequest.newBuilder(page)
                .header("Authorization", "Bearer t-4711")
                .header("Cookie", "session=t-4711")
                .header("X-Api-Key", "t-4711")
                .build();
        client.send(request, BodyHandlers.discarding());
        // end::ask[]
    }

    private static String seen(Flight flight, String header) {
        return flight.header(header).isPresent() ? "sent" : "-";
    }
}

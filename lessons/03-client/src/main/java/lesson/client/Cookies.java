package lesson.client;

import course.lab.Lab;
import course.lab.Reply;
import java.net.CookieManager;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.util.List;

/** A server that hands out a cookie, a client that forgets it and a client that keeps it. */
final class Cookies {

    static void main() throws Exception {
        // tag::clients[]
        try (var lab = Lab.start();
             var forgetful = HttpClient.newHttpClient();
             var mindful = HttpClient.newBuilder()
                     .cookieHandler(new CookieManager())
                     .build()) {
            // end::clients[]
            lab.answer("/shop/7", Reply.text("a book"));
            lab.answer("/login", Reply.text("welcome")
                    .header("Set-Cookie", "session=s-42; Path=/; HttpOnly")
                    .header("Set-Cookie", "theme=dark; Path=/shop"));
            for (var client : List.of(forgetful, mindful)) {
                IO.println(client == forgetful ? "without a cookie handler:" : "with one:");
                // tag::story[]
                for (var path : List.of("/login", "/anything", "/shop/7")) {
                    client.send(HttpRequest.newBuilder(lab.uri(path)).build(), BodyHandlers.discarding());
                    var seen = lab.flights().all().getLast();
                    IO.println("  %-10s cookie: %s".formatted(path, seen.header("Cookie").orElse("-")));
                }
                // end::story[]
            }
            // tag::elsewhere[]
            mindful.send(HttpRequest.newBuilder(lab.elsewhere("/anything")).build(), BodyHandlers.discarding());
            var seen = lab.flights().all().getLast();
            IO.println("  another port of the same host: " + seen.header("Cookie").orElse("-"));
            // end::elsewhere[]
        }
    }
}

package lesson.auth;

import course.lab.Lab;
import course.lab.Reply;
import java.io.IOException;
import java.net.Authenticator;
import java.net.PasswordAuthentication;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpClient.Redirect;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;

/** Lets another host ask for the password, of an authenticator that looks who asks and of one that does not. */
final class AnswersAnybody {

    // tag::wrong[]
    private static Authenticator forAnybody() {
        return new Authenticator() {
            @Override
            protected PasswordAuthentication getPasswordAuthentication() {
                return new PasswordAuthentication("ada", "engine".toCharArray());
            }
        };
    }
    // end::wrong[]

    // tag::right[]
    private static Authenticator only(URI api) {
        return new Authenticator() {
            @Override
            protected PasswordAuthentication getPasswordAuthentication() {
                var asking = new Origin(getRequestingProtocol(), getRequestingHost(), getRequestingPort());
                return asking.equals(Origin.of(api)) ? new PasswordAuthentication("ada", "engine".toCharArray()) : null;
            }
        };
    }
    // end::right[]

    static void main() throws Exception {
        try (var lab = Lab.start()) {
            var elsewhere = lab.elsewhere("/basic-auth/ada/engine").toString();
            var api = lab.answer("/reports", Reply.status(302).header("Location", elsewhere));
            ask(lab, api, "for anybody", forAnybody());
            ask(lab, api, "only for the API", only(api));
            ask(lab, lab.uri("/basic-auth/ada/engine"), "only for the API, which asks itself", only(api));
        }
    }

    private static void ask(Lab lab, URI page, String who, Authenticator authenticator) throws Exception {
        var before = lab.flights().count();
        var builder = HttpClient.newBuilder().followRedirects(Redirect.NORMAL).authenticator(authenticator);
        try (var client = builder.build()) {
            var answer = client.send(HttpRequest.newBuilder(page).build(), BodyHandlers.ofString());
            IO.println(who + ": status " + answer.statusCode());
        } catch (IOException e) {
            IO.println(who + ": " + e);
        }
        lab.flights().all().stream().skip(before).forEach(flight -> IO.println("  %s: %s".formatted(
                flight.host().equals(page.getAuthority()) ? "the API" : "another host",
                flight.header("Authorization").orElse("-"))));
    }
}

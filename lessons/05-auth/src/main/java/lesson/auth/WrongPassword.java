package lesson.auth;

import course.lab.Lab;
import java.io.IOException;
import java.net.Authenticator;
import java.net.PasswordAuthentication;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;

/** Offers a password the server does not accept, in the header and by an authenticator. */
final class WrongPassword {

    private static final Authenticator STUBBORN = new Authenticator() {
        @Override
        protected PasswordAuthentication getPasswordAuthentication() {
            return new PasswordAuthentication("ada", "wrong".toCharArray());
        }
    };

    static void main() throws Exception {
        try (var lab = Lab.start();
             var plain = HttpClient.newHttpClient();
             var asking = HttpClient.newBuilder().authenticator(STUBBORN).build()) {
            var page = lab.uri("/basic-auth/ada/engine");
            lab.warmUp(plain);
            IO.println("header:        " + ask(plain, page, "ada", "wrong"));
            IO.println("               " + lab.flights().count() + " request");
            IO.println("authenticator: " + ask(asking, page));
            IO.println("               " + (lab.flights().count() - 1) + " requests");
        }
    }

    private static String ask(HttpClient client, URI page, String... credentials) throws InterruptedException {
        var request = HttpRequest.newBuilder(page);
        if (credentials.length == 2) {
            request.header("Authorization", BasicAtOnce.basic(credentials[0], credentials[1]));
        }
        try {
            return "status " + client.send(request.build(), BodyHandlers.ofString()).statusCode();
        } catch (IOException e) {
            return e.toString();
        }
    }
}

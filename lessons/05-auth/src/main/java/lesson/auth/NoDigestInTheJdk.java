package lesson.auth;

import course.lab.Lab;
import java.net.Authenticator;
import java.net.PasswordAuthentication;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;

/** Has the JDK's client meet a challenge for Digest, with an authenticator that knows the password. */
final class NoDigestInTheJdk {

    private static int asked;

    private static final Authenticator ADA = new Authenticator() {
        @Override
        protected PasswordAuthentication getPasswordAuthentication() {
            asked++;
            return new PasswordAuthentication("ada", "engine".toCharArray());
        }
    };

    static void main() throws Exception {
        try (var lab = Lab.start(); var client = HttpClient.newBuilder().authenticator(ADA).build()) {
            var request = HttpRequest.newBuilder(lab.uri("/digest-auth/ada/engine")).build();
            var answer = client.send(request, BodyHandlers.ofString());
            IO.println("status:                   " + answer.statusCode());
            IO.println("requests:                 " + lab.flights().count());
            IO.println("authenticator was asked:  " + asked + " times");
            for (var challenge : answer.headers().allValues("WWW-Authenticate")) {
                IO.println(challenge.substring(0, challenge.indexOf(' ')));
                Parts.of(challenge).values().forEach((name, value) ->
                        IO.println("  %-10s%s".formatted(name, Parts.random(name) ? "..." : value)));
            }
        }
    }
}

package lesson.auth;

import course.lab.Flight;
import course.lab.Lab;
import java.net.Authenticator;
import java.net.PasswordAuthentication;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;

/** Leaves it to the client to answer a 401, and asks three times. */
final class BasicWhenAsked {

    // tag::authenticator[]
    private static final Authenticator ADA = new Authenticator() {
        @Override
        protected PasswordAuthentication getPasswordAuthentication() {
            return new PasswordAuthentication("ada", "engine".toCharArray());
        }
    };
    // end::authenticator[]

    static void main() throws Exception {
        // tag::client[]
        try (var lab = Lab.start(); var client = HttpClient.newBuilder().authenticator(ADA).build()) {
            // end::client[]
            lab.warmUp(client);
            var request = HttpRequest.newBuilder(lab.uri("/basic-auth/ada/engine")).build();
            for (var call = 1; call <= 3; call++) {
                IO.println("call " + call + ": " + client.send(request, BodyHandlers.ofString()).statusCode());
            }
            lab.flights().all().forEach(flight -> IO.println(line(flight)));
        }
    }

    private static String line(Flight flight) {
        var header = flight.header("Authorization").orElse("no Authorization");
        return "request %d: %s -> %d".formatted(flight.number(), header, flight.status());
    }
}

package lesson.auth;

import course.lab.Lab;
import java.net.URI;
import org.apache.hc.client5.http.auth.CredentialsProvider;
import org.apache.hc.client5.http.classic.methods.HttpGet;
import org.apache.hc.client5.http.impl.auth.CredentialsProviderBuilder;
import org.apache.hc.client5.http.impl.classic.HttpClients;
import org.apache.hc.core5.http.HttpHost;

/** Answers a Digest challenge with Apache HttpClient, and checks the arithmetic of the answer. */
final class Digest {

    static void main() throws Exception {
        try (var lab = Lab.start()) {
            var page = lab.uri("/digest-auth/ada/engine");
            // tag::digest[]
            var ada = only(page, "ada", "engine");
            try (var client = HttpClients.custom()
                    .setDefaultCredentialsProvider(ada).build()) {
                int status = client.execute(
                        new HttpGet(page), answer -> answer.getCode());
                // end::digest[]
                for (var flight : lab.flights().all()) {
                    IO.println("request %d -> %d".formatted(flight.number(), flight.status()));
                }
                var parts = Parts.of(lab.flights().all().getLast().header("Authorization").orElseThrow());
                parts.values().forEach((name, value) ->
                        IO.println("  %-10s%s".formatted(name, Parts.random(name) ? "..." : value)));
                var right = parts.get("response").equals(parts.expected("engine", "GET"));
                IO.println("the response is what the formula says: " + right);
                // tag::digest[]
                IO.println("status: " + status);
            }
            // end::digest[]
        }
    }

    // tag::only[]
    private static CredentialsProvider only(URI page, String user, String password) {
        var server = new HttpHost(page.getScheme(), page.getHost(), page.getPort());
        return CredentialsProviderBuilder.create().add(server, user, password.toCharArray()).build();
    }
    // end::only[]
}

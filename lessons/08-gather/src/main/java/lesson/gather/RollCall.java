package lesson.gather;

import course.lab.Lab;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.CompletableFuture;

/** Asks five services how they are. Three of them are in trouble, and the report has five lines. */
final class RollCall {

    static void main() {
        try (var lab = Lab.start(); var client = HttpClient.newHttpClient()) {
            var services = new TreeMap<>(Map.of(
                    "billing", lab.uri("/status/503"),
                    "catalog", lab.uri("/items"),
                    "mail", lab.uri("/fault/half"),
                    "search", URI.create("http://127.0.0.1:1/"),
                    "users", lab.uri("/users/1")));
            // tag::story[]
            var visits = services.entrySet().stream()
                    .map(entry -> visit(client, entry.getKey(), entry.getValue()))
                    .toList();
            for (var visit : visits) {
                IO.println(switch (visit.join()) {
                    case Health.Up(var service, var status) -> service + " is up: " + status;
                    case Health.Down(var service, var reason) -> service + " is DOWN: " + reason;
                });
            }
            // end::story[]
        }
    }

    // tag::visit[]
    static CompletableFuture<Health> visit(HttpClient client, String service, URI address) {
        return client.sendAsync(HttpRequest.newBuilder(address).build(), BodyHandlers.ofByteArray())
                .handle((answer, failure) -> Health.of(service, answer, failure));
    }
    // end::visit[]
}

package lesson.requests;

import course.lab.Lab;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.util.List;
import java.util.TreeMap;

/** A request with headers of its own, and those the client adds. */
final class OwnHeaders {

    static void main() throws Exception {
        try (var lab = Lab.start(); var client = HttpClient.newHttpClient()) {
            // tag::story[]
            var request = HttpRequest.newBuilder(lab.uri("/users/1"))
                    .header("Accept", "application/json")
                    .header("X-Request-Id", "7f3a")
                    .header("X-Tag", "first")
                    .header("X-Tag", "second")
                    .setHeader("User-Agent", "book-finder/1.0")
                    .build();
            // end::story[]
            client.send(request, BodyHandlers.discarding());
            var seen = new TreeMap<>(lab.flights().all().getLast().requestHeaders());
            seen.put("host", List.of("the lab"));
            seen.forEach((name, values) -> IO.println("%-15s %s".formatted(name, shown(values.toString()))));
        }
    }

    /** The settings of HTTP/2 are long, and no news. */
    private static String shown(String values) {
        return values.length() > 40 ? values.substring(0, 20) + "...]" : values;
    }
}

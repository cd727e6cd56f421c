package lesson.requests;

import course.lab.Lab;
import java.net.URI;
import java.net.URLDecoder;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.stream.Collectors;

/** A small helper that escapes each name and each value by itself, before they are joined. */
final class QueryString {

    // tag::helper[]
    static String of(Map<String, ?> parameters) {
        return parameters.entrySet().stream()
                .map(it -> escaped(it.getKey()) + "=" + escaped(String.valueOf(it.getValue())))
                .collect(Collectors.joining("&", parameters.isEmpty() ? "" : "?", ""));
    }

    private static String escaped(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }
    // end::helper[]

    static void main() throws Exception {
        try (var lab = Lab.start(); var client = HttpClient.newHttpClient()) {
            // tag::story[]
            var parameters = new LinkedHashMap<String, Object>();
            parameters.put("title", "Black & White");
            parameters.put("tag", "C++");
            parameters.put("city", "Zürich 🚲");
            parameters.put("page", 1);

            var uri = URI.create(lab.uri("/anything")
                    + QueryString.of(parameters));
            var request = HttpRequest.newBuilder(uri).build();
            client.send(request, BodyHandlers.discarding());
            // end::story[]
            var query = lab.flights().all().getLast().path().replaceFirst(".*\\?", "");
            for (var sent : query.split("&")) {
                IO.println("%-35s is read as %s".formatted(sent, URLDecoder.decode(sent, StandardCharsets.UTF_8)));
            }
        }
    }
}

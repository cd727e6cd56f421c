// expected: PARAMETER_LOST
package exercise.requests;

import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import lesson.requests.Parameter;

/** Escapes the finished query, its = and & included. */
public final class Query {

    public String get(URI address, List<Parameter> parameters, Map<String, String> headers) throws Exception {
        var query = escaped(parameters.stream()
                .map(parameter -> parameter.name() + "=" + parameter.value())
                .collect(Collectors.joining("&")));
        var uri = query.isEmpty() ? address : URI.create(address + (address.getRawQuery() == null ? "?" : "&") + query);
        var request = HttpRequest.newBuilder(uri);
        headers.forEach(request::header);
        try (var client = HttpClient.newHttpClient()) {
            return client.send(request.build(), BodyHandlers.ofString()).body();
        }
    }

    private static String escaped(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }
}

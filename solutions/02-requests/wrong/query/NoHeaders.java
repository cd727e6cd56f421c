// expected: HEADER_LOST
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

/** Gets the address right, and forgets the headers. */
public final class Query {

    public String get(URI address, List<Parameter> parameters, Map<String, String> headers) throws Exception {
        var query = parameters.stream()
                .map(parameter -> escaped(parameter.name()) + "=" + escaped(parameter.value()))
                .collect(Collectors.joining("&"));
        var uri = query.isEmpty() ? address : URI.create(address + (address.getRawQuery() == null ? "?" : "&") + query);
        var request = HttpRequest.newBuilder(uri).build();
        try (var client = HttpClient.newHttpClient()) {
            return client.send(request, BodyHandlers.ofString()).body();
        }
    }

    private static String escaped(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }
}

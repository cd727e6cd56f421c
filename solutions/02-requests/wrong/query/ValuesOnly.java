// expected: UNENCODED
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

/** Escapes the values and forgets that names are text, too. */
public final class Query {

    public String get(URI address, List<Parameter> parameters, Map<String, String> headers) throws Exception {
        var query = parameters.stream()
                .map(parameter -> parameter.name() + "=" + escaped(parameter.value()))
                .collect(Collectors.joining("&"));
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

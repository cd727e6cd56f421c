// expected: DOUBLE_ENCODED
package exercise.requests;

import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import lesson.requests.Parameter;

/** Escapes the values, and the constructor of URI escapes the percent signs. */
public final class Query {

    public String get(URI address, List<Parameter> parameters, Map<String, String> headers) throws Exception {
        var pairs = Stream.concat(Stream.ofNullable(address.getQuery()),
                parameters.stream().map(it -> escaped(it.name()) + "=" + escaped(it.value()))).toList();
        var query = pairs.isEmpty() ? null : String.join("&", pairs);
        var uri = new URI(address.getScheme(), address.getAuthority(), address.getPath(), query, null);
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

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
import java.util.stream.Stream;
import lesson.requests.Parameter;

/** Keeps the query of the address without its escapes. */
public final class Query {

    public String get(URI address, List<Parameter> parameters, Map<String, String> headers) throws Exception {
        var pairs = Stream.concat(Stream.ofNullable(address.getQuery()),
                parameters.stream().map(it -> escaped(it.name()) + "=" + escaped(it.value()))).toList();
        var text = address.toString().split("\\?")[0];
        var uri = URI.create(pairs.isEmpty() ? text : text + "?" + String.join("&", pairs));
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

// expected: UNENCODED
package exercise.requests;

import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import lesson.requests.Parameter;

/** Lets the constructor of URI escape: it escapes what no address may hold, and leaves & and + alone. */
public final class Query {

    public String get(URI address, List<Parameter> parameters, Map<String, String> headers) throws Exception {
        var pairs = Stream.concat(Stream.ofNullable(address.getQuery()),
                parameters.stream().map(it -> it.name() + "=" + it.value())).toList();
        var query = pairs.isEmpty() ? null : String.join("&", pairs);
        var uri = new URI(address.getScheme(), address.getAuthority(), address.getPath(), query, null);
        var request = HttpRequest.newBuilder(uri);
        headers.forEach(request::header);
        try (var client = HttpClient.newHttpClient()) {
            return client.send(request.build(), BodyHandlers.ofString()).body();
        }
    }
}

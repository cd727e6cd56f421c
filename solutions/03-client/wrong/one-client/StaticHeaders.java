// expected: HEADER_LOST
package exercise.client;

import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.util.HashMap;
import java.util.Map;

/** One set of headers for all objects: those of the first stay. */
public final class OneClient implements AutoCloseable {

    private final HttpClient client = HttpClient.newHttpClient();
    private static final Map<String, String> HEADERS = new HashMap<>();
    private final String base;

    public OneClient(URI base, Map<String, String> headers) {
        this.base = base.toString().replaceFirst("/$", "");
        HEADERS.putAll(headers);
    }

    public String get(String path) throws Exception {
        var request = HttpRequest.newBuilder(URI.create(base + (path.startsWith("/") ? "" : "/") + path));
        HEADERS.forEach(request::header);
        return client.send(request.build(), BodyHandlers.ofString()).body();
    }

    @Override
    public void close() {
        client.close();
    }
}

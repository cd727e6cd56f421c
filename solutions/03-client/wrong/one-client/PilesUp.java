// expected: HEADER_LOST
package exercise.client;

import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.util.Map;

/** Adds the headers to one builder for all calls, once more with each call. */
public final class OneClient implements AutoCloseable {

    private final HttpClient client = HttpClient.newHttpClient();
    private final HttpRequest.Builder request = HttpRequest.newBuilder();
    private final String base;
    private final Map<String, String> headers;

    public OneClient(URI base, Map<String, String> headers) {
        this.base = base.toString().replaceFirst("/$", "");
        this.headers = Map.copyOf(headers);
    }

    public String get(String path) throws Exception {
        headers.forEach(request::header);
        request.uri(URI.create(base + (path.startsWith("/") ? "" : "/") + path));
        return client.send(request.build(), BodyHandlers.ofString()).body();
    }

    @Override
    public void close() {
        client.close();
    }
}

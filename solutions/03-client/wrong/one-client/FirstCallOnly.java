// expected: HEADER_LOST
package exercise.client;

import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.util.Map;

/** Introduces itself once, with the first request. */
public final class OneClient implements AutoCloseable {

    private final HttpClient client = HttpClient.newHttpClient();
    private boolean introduced;
    private final String base;
    private final Map<String, String> headers;

    public OneClient(URI base, Map<String, String> headers) {
        this.base = base.toString().replaceFirst("/$", "");
        this.headers = Map.copyOf(headers);
    }

    public String get(String path) throws Exception {
        var request = HttpRequest.newBuilder(URI.create(base + (path.startsWith("/") ? "" : "/") + path));
        if (!introduced) {
            headers.forEach(request::header);
            introduced = true;
        }
        return client.send(request.build(), BodyHandlers.ofString()).body();
    }

    @Override
    public void close() {
        client.close();
    }
}

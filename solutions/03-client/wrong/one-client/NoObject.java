// expected: CONSTRUCTOR
package exercise.client;

import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.util.Map;

/** The constructor refuses its arguments. */
public final class OneClient implements AutoCloseable {

    private final HttpClient client = HttpClient.newHttpClient();
    private final String base;

    public OneClient(URI base, Map<String, String> headers) {
        if (base.getQuery() == null) {
            throw new IllegalArgumentException("no query: " + base);
        }
        this.base = base.toString();
    }

    public String get(String path) throws Exception {
        return client.send(HttpRequest.newBuilder(URI.create(base + path)).build(), BodyHandlers.ofString()).body();
    }

    @Override
    public void close() {
        client.close();
    }
}

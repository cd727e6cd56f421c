package exercise.client;

import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.util.HashMap;
import java.util.Map;

/** Does not wait for requests in flight when it is closed; there are none. */
public final class OneClient implements AutoCloseable {

    private final HttpClient client = HttpClient.newHttpClient();
    private final URI base;
    private final Map<String, String> headers;

    public OneClient(URI base, Map<String, String> headers) {
        this.base = URI.create(base.toString().endsWith("/") ? base.toString() : base + "/");
        this.headers = new HashMap<>(headers);
    }

    public String get(String path) throws Exception {
        var request = HttpRequest.newBuilder(base.resolve(path.startsWith("/") ? path.substring(1) : path));
        headers.forEach(request::setHeader);
        return client.send(request.build(), BodyHandlers.ofString()).body();
    }

    @Override
    public void close() {
        client.shutdownNow();
    }
}

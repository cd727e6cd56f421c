// expected: CLIENT_CHURN
package exercise.client;

import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.util.List;
import java.util.Map;

/** Two clients take turns, so there are two of everything. */
public final class OneClient implements AutoCloseable {

    private final List<HttpClient> clients = List.of(HttpClient.newHttpClient(), HttpClient.newHttpClient());
    private int turn;
    private final String base;
    private final Map<String, String> headers;

    public OneClient(URI base, Map<String, String> headers) {
        this.base = base.toString().replaceFirst("/$", "");
        this.headers = Map.copyOf(headers);
    }

    public String get(String path) throws Exception {
        var request = HttpRequest.newBuilder(URI.create(base + (path.startsWith("/") ? "" : "/") + path));
        headers.forEach(request::header);
        return clients.get(turn++ % clients.size()).send(request.build(), BodyHandlers.ofString()).body();
    }

    @Override
    public void close() {
        clients.forEach(HttpClient::close);
    }
}

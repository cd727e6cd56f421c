// expected: BASE_LOST
package exercise.client;

import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.util.Map;

/** One base for all objects: that of the newest. */
public final class OneClient implements AutoCloseable {

    private final HttpClient client = HttpClient.newHttpClient();
    private static String base = "";
    private final Map<String, String> headers;

    public OneClient(URI base, Map<String, String> headers) {
        OneClient.base = base.toString().replaceFirst("/$", "");
        this.headers = Map.copyOf(headers);
    }

    public String get(String path) throws Exception {
        var request = HttpRequest.newBuilder(URI.create(base + (path.startsWith("/") ? "" : "/") + path));
        headers.forEach(request::header);
        return client.send(request.build(), BodyHandlers.ofString()).body();
    }

    @Override
    public void close() {
        client.close();
    }
}

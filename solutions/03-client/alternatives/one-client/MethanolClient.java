package exercise.client;

import com.github.mizosoft.methanol.Methanol;
import com.github.mizosoft.methanol.MutableRequest;
import java.net.URI;
import java.net.http.HttpResponse.BodyHandlers;
import java.util.Map;

/** Methanol has a base and default headers; it resolves paths like links on a page. */
public final class OneClient implements AutoCloseable {

    private final Methanol client;

    public OneClient(URI base, Map<String, String> headers) {
        var builder = Methanol.newBuilder().baseUri(base.toString().endsWith("/") ? base.toString() : base + "/");
        headers.forEach(builder::defaultHeader);
        client = builder.build();
    }

    public String get(String path) throws Exception {
        return client.send(MutableRequest.GET(path.replaceFirst("^/", "")), BodyHandlers.ofString()).body();
    }

    @Override
    public void close() {
        client.close();
    }
}

package exercise.client;

import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.util.Map;

/** Keeps a builder with the headers on it, and copies it for each call. */
public final class OneClient implements AutoCloseable {

    private final HttpClient client = HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();
    private final HttpRequest.Builder template = HttpRequest.newBuilder();
    private final String base;

    public OneClient(URI base, Map<String, String> headers) {
        this.base = base.toString();
        headers.forEach(template::setHeader);
    }

    public String get(String path) throws Exception {
        var address = (base + "/" + path).replaceFirst("(?<!:)/{2,}", "/").replaceFirst("(?<!:)/{2,}", "/");
        return client.send(template.copy().uri(URI.create(address)).build(), BodyHandlers.ofString()).body();
    }

    @Override
    public void close() {
        client.close();
    }
}

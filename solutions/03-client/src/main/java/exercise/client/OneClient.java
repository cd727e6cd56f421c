package exercise.client;

import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.util.Map;

/**
 * A client for one service: it knows the address of the service and the headers that each request carries. Make one, use
 * it for many calls, close it.
 */
public final class OneClient implements AutoCloseable {

    private final HttpClient client = HttpClient.newHttpClient();
    private final String base;
    private final Map<String, String> headers;

    /**
     * @param base    what every address begins with, its path included; may end with a slash or not, and has no query
     * @param headers names and values that every request carries; may be empty
     */
    public OneClient(URI base, Map<String, String> headers) {
        this.base = base.toString().replaceFirst("/$", "");
        this.headers = Map.copyOf(headers);
    }

    /**
     * Sends a GET over a connection that is kept between calls, and answers the text of the body.
     *
     * @param path put behind the base with exactly one slash between, whether or not it begins with one; escaped
     *             already, and it may have a query
     */
    public String get(String path) throws Exception {
        var request = HttpRequest.newBuilder(URI.create(base + (path.startsWith("/") ? "" : "/") + path));
        headers.forEach(request::header);
        return client.send(request.build(), BodyHandlers.ofString()).body();
    }

    /** Closes what the calls used: afterwards none of its connections is open. */
    @Override
    public void close() {
        client.close();
    }
}

package exercise.client;

import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.util.Map;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;

/** Sends with sendAsync, on an executor of its own that is closed after the client. */
public final class OneClient implements AutoCloseable {

    private final ExecutorService threads = Executors.newVirtualThreadPerTaskExecutor();
    private final HttpClient client = HttpClient.newBuilder().executor(threads).build();
    private final String base;
    private final Map<String, String> headers;

    public OneClient(URI base, Map<String, String> headers) {
        this.base = base.toString().replaceFirst("/$", "");
        this.headers = Map.copyOf(headers);
    }

    public String get(String path) {
        var request = HttpRequest.newBuilder(URI.create(base + (path.startsWith("/") ? "" : "/") + path));
        headers.forEach(request::header);
        return client.sendAsync(request.build(), BodyHandlers.ofString()).thenApply(HttpResponse::body).join();
    }

    @Override
    public void close() {
        client.close();
        threads.close();
    }
}

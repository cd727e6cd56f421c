package course.measure.clients;

import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpClient.Version;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;

/**
 * The JDK's client, or Methanol, which is one.
 *
 * @param threads that the client works with and that end with it; empty for its own
 */
public record JdkAsking(HttpClient client, Optional<ExecutorService> threads) implements Asking {

    /** A client with threads of its own. */
    public JdkAsking(HttpClient client) {
        this(client, Optional.empty());
    }

    /** Speaks HTTP/1.1. */
    public static JdkAsking open() {
        return new JdkAsking(plain().build());
    }

    /** Speaks HTTP/2, with TLS. */
    public static JdkAsking openHttp2(Trust trust) {
        return new JdkAsking(http2(trust).build());
    }

    /** The first, with a thread for each core instead of as many as it likes. */
    public static JdkAsking openOnCores() {
        return onCores(plain());
    }

    /** The second, with a thread for each core. */
    public static JdkAsking openHttp2OnCores(Trust trust) {
        return onCores(http2(trust));
    }

    private static HttpClient.Builder plain() {
        return HttpClient.newBuilder().version(Version.HTTP_1_1);
    }

    private static HttpClient.Builder http2(Trust trust) {
        return HttpClient.newBuilder().version(Version.HTTP_2).sslContext(trust.context());
    }

    private static JdkAsking onCores(HttpClient.Builder builder) {
        var threads = Executors.newFixedThreadPool(Runtime.getRuntime().availableProcessors());
        return new JdkAsking(builder.executor(threads).build(), Optional.of(threads));
    }

    @Override
    public CompletableFuture<Integer> ask(URI uri) {
        return client.sendAsync(HttpRequest.newBuilder(uri).build(), BodyHandlers.ofString())
                .thenApply(HttpResponse::statusCode);
    }

    @Override
    public void close() {
        client.close();
        threads.ifPresent(ExecutorService::close);
    }
}

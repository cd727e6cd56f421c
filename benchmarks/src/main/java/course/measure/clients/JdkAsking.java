package course.measure.clients;

import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpClient.Version;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.util.concurrent.CompletableFuture;

/** The JDK's client, or Methanol, which is one. */
public record JdkAsking(HttpClient client) implements Asking {

    /** Speaks HTTP/1.1. */
    public static JdkAsking open() {
        return new JdkAsking(HttpClient.newBuilder().version(Version.HTTP_1_1).build());
    }

    /** Speaks HTTP/2, with TLS. */
    public static JdkAsking openHttp2(Trust trust) {
        return new JdkAsking(HttpClient.newBuilder().version(Version.HTTP_2).sslContext(trust.context()).build());
    }

    @Override
    public CompletableFuture<Integer> ask(URI uri) {
        return client.sendAsync(HttpRequest.newBuilder(uri).build(), BodyHandlers.ofString())
                .thenApply(HttpResponse::statusCode);
    }

    @Override
    public void close() {
        client.close();
    }
}

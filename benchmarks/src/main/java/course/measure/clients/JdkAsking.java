package course.measure.clients;

import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.util.concurrent.CompletableFuture;

/** The JDK's client, or Methanol, which is one. */
record JdkAsking(HttpClient client) implements Asking {

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

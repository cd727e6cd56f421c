package course.measure.clients;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.util.concurrent.CompletableFuture;
import org.apache.hc.client5.http.async.methods.SimpleHttpResponse;
import org.apache.hc.client5.http.async.methods.SimpleRequestBuilder;
import org.apache.hc.client5.http.impl.async.CloseableHttpAsyncClient;
import org.apache.hc.client5.http.impl.async.HttpAsyncClients;
import org.apache.hc.client5.http.impl.nio.PoolingAsyncClientConnectionManagerBuilder;
import org.apache.hc.core5.concurrent.FutureCallback;

/** Apache HttpClient, with a pool that is wide enough. */
record ApacheAsking(CloseableHttpAsyncClient client) implements Asking {

    static ApacheAsking open(int atOnce) {
        var pool = PoolingAsyncClientConnectionManagerBuilder.create()
                .setMaxConnTotal(atOnce).setMaxConnPerRoute(atOnce).build();
        var client = HttpAsyncClients.custom().setConnectionManager(pool).build();
        client.start();
        return new ApacheAsking(client);
    }

    @Override
    public CompletableFuture<Integer> ask(URI uri) {
        var status = new CompletableFuture<Integer>();
        client.execute(SimpleRequestBuilder.get(uri).build(), new FutureCallback<>() {
            @Override
            public void completed(SimpleHttpResponse response) {
                response.getBodyText();
                status.complete(response.getCode());
            }

            @Override
            public void failed(Exception failure) {
                status.completeExceptionally(failure);
            }

            @Override
            public void cancelled() {
                status.cancel(false);
            }
        });
        return status;
    }

    @Override
    public void close() {
        try {
            client.close();
        } catch (IOException cause) {
            throw new UncheckedIOException(cause);
        }
    }
}

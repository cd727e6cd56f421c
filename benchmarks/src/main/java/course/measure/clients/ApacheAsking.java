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
import org.apache.hc.client5.http.ssl.ClientTlsStrategyBuilder;
import org.apache.hc.core5.concurrent.FutureCallback;

/** Apache HttpClient, with a pool that is wide enough. */
public record ApacheAsking(CloseableHttpAsyncClient client) implements Asking {

    /** Speaks HTTP/1.1. */
    public static ApacheAsking open(int atOnce) {
        var pool = PoolingAsyncClientConnectionManagerBuilder.create()
                .setMaxConnTotal(atOnce).setMaxConnPerRoute(atOnce).build();
        return started(HttpAsyncClients.custom().setConnectionManager(pool).build());
    }

    /** Speaks HTTP/2, with TLS: all requests to a host share a connection. */
    public static ApacheAsking openHttp2(Trust trust) {
        return started(HttpAsyncClients.customHttp2()
                .setTlsStrategy(ClientTlsStrategyBuilder.create().setSslContext(trust.context()).buildAsync()).build());
    }

    private static ApacheAsking started(CloseableHttpAsyncClient client) {
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

package course.measure.clients;

import java.io.IOException;
import java.net.URI;
import java.util.concurrent.CompletableFuture;
import okhttp3.Call;
import okhttp3.Callback;
import okhttp3.OkHttpClient;
import okhttp3.Request;
import okhttp3.Response;

/** OkHttp, without its limit of five a host. */
public record OkHttpAsking(OkHttpClient client) implements Asking {

    /** Speaks HTTP/1.1. */
    public static OkHttpAsking open(int atOnce) {
        return widened(new OkHttpClient(), atOnce);
    }

    /** Speaks HTTP/2, with TLS. */
    public static OkHttpAsking openHttp2(int atOnce, Trust trust) {
        return widened(new OkHttpClient.Builder()
                .sslSocketFactory(trust.context().getSocketFactory(), trust.manager()).build(), atOnce);
    }

    private static OkHttpAsking widened(OkHttpClient client, int atOnce) {
        client.dispatcher().setMaxRequests(atOnce);
        client.dispatcher().setMaxRequestsPerHost(atOnce);
        return new OkHttpAsking(client);
    }

    @Override
    public CompletableFuture<Integer> ask(URI uri) {
        var status = new CompletableFuture<Integer>();
        client.newCall(new Request.Builder().url(uri.toString()).build()).enqueue(new Callback() {
            @Override
            public void onResponse(Call call, Response response) {
                try (response) {
                    response.body().string();
                    status.complete(response.code());
                } catch (IOException failure) {
                    status.completeExceptionally(failure);
                }
            }

            @Override
            public void onFailure(Call call, IOException failure) {
                status.completeExceptionally(failure);
            }
        });
        return status;
    }

    @Override
    public void close() {
        client.dispatcher().executorService().close();
        client.connectionPool().evictAll();
    }
}

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
record OkHttpAsking(OkHttpClient client) implements Asking {

    static OkHttpAsking open(int atOnce) {
        var client = new OkHttpClient();
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

package lesson.clients;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.util.concurrent.CompletableFuture;
import okhttp3.Call;
import okhttp3.Callback;
import okhttp3.OkHttpClient;
import okhttp3.Request;
import okhttp3.Response;
import org.apache.hc.client5.http.async.methods.SimpleHttpResponse;
import org.apache.hc.client5.http.async.methods.SimpleRequestBuilder;
import org.apache.hc.client5.http.impl.async.CloseableHttpAsyncClient;
import org.apache.hc.core5.concurrent.FutureCallback;

/** Sends a GET without waiting for its answer. The future fails when no whole answer comes. */
@FunctionalInterface
public interface Asker {

    CompletableFuture<Answer> ask(URI page);

    // tag::jdk[]
    /** The JDK's client has a future to hand out. So has Methanol, which is an {@code HttpClient}. */
    static Asker jdk(HttpClient client) {
        return page -> client.sendAsync(HttpRequest.newBuilder(page).build(), BodyHandlers.ofString())
                .thenApply(answer -> new Answer(answer.statusCode(), answer.body()));
    }
    // end::jdk[]

    // tag::okhttp[]
    /** OkHttp calls back, and leaves the body to whoever is called. */
    static Asker okHttp(OkHttpClient client) {
        return page -> {
            var answer = new CompletableFuture<Answer>();
            client.newCall(new Request.Builder().url(page.toString()).build()).enqueue(new Callback() {
                @Override
                public void onResponse(Call call, Response response) {
                    try (response) {
                        answer.complete(new Answer(response.code(), response.body().string()));
                    } catch (IOException failure) {
                        answer.completeExceptionally(failure);
                    }
                }

                @Override
                public void onFailure(Call call, IOException failure) {
                    answer.completeExceptionally(failure);
                }
            });
            return answer;
        };
    }
    // end::okhttp[]

    // tag::apache[]
    /** Apache calls back when the whole answer is there. */
    static Asker apache(CloseableHttpAsyncClient client) {
        return page -> {
            var answer = new CompletableFuture<Answer>();
            client.execute(SimpleRequestBuilder.get(page).build(), new FutureCallback<>() {
                @Override
                public void completed(SimpleHttpResponse response) {
                    answer.complete(new Answer(response.getCode(), response.getBodyText()));
                }

                @Override
                public void failed(Exception failure) {
                    answer.completeExceptionally(failure);
                }

                @Override
                public void cancelled() {
                    answer.cancel(false);
                }
            });
            return answer;
        };
    }
    // end::apache[]
}

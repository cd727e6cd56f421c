package lesson.clients;

import com.github.mizosoft.methanol.Methanol.Interceptor;
import java.io.IOException;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import lesson.semaphores.Turnstile;

/** Lets so many requests of a client through at a time, whoever sends them. */
// tag::cap[]
record Cap(Turnstile turnstile) implements Interceptor {

    @Override
    public <T> CompletableFuture<HttpResponse<T>> interceptAsync(HttpRequest request, Chain<T> chain) {
        return turnstile.pass(() -> chain.forwardAsync(request));
    }

    @Override
    public <T> HttpResponse<T> intercept(HttpRequest request, Chain<T> chain) throws IOException, InterruptedException {
        try {
            return interceptAsync(request, chain).get();
        } catch (ExecutionException failure) {
            throw new IOException(failure.getCause());
        }
    }
}
// end::cap[]

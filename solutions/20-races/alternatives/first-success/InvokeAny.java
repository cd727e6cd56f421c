package exercise.races;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executors;

/** The JDK's own race; each runner writes down its failure, since invokeAny reports one of them only. */
public final class FirstSuccess {

    public String fetch(List<URI> mirrors) throws Exception {
        var failures = new ConcurrentLinkedQueue<Exception>();
        try (var client = HttpClient.newHttpClient(); var threads = Executors.newVirtualThreadPerTaskExecutor()) {
            return threads.invokeAny(mirrors.stream().map(mirror -> runner(client, mirror, failures)).toList());
        } catch (ExecutionException lost) {
            var all = new IOException("all mirrors failed", lost);
            failures.forEach(all::addSuppressed);
            throw all;
        }
    }

    private static Callable<String> runner(HttpClient client, URI mirror, ConcurrentLinkedQueue<Exception> failures) {
        return () -> {
            try {
                return text(client, mirror);
            } catch (IOException failure) {
                failures.add(failure);
                throw failure;
            }
        };
    }

    private static String text(HttpClient client, URI page) throws IOException, InterruptedException {
        var answer = client.send(HttpRequest.newBuilder(page).build(), BodyHandlers.ofString());
        if (answer.statusCode() != 200) {
            throw new IOException("status %d from %s".formatted(answer.statusCode(), page));
        }
        return answer.body();
    }
}

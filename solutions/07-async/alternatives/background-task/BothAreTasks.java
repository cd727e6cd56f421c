package exercise.async;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.Stream;

/** The pages are a task as well: both have ended when invokeAll comes back, and both are asked. */
public final class BackgroundTask {

    public List<String> fetch(URI report, List<URI> pages) throws Exception {
        try (var client = HttpClient.newHttpClient(); var threads = Executors.newVirtualThreadPerTaskExecutor()) {
            Callable<List<String>> slow = () -> List.of(ask(client, report));
            Callable<List<String>> meanwhile = () -> {
                var texts = new ArrayList<String>();
                for (var page : pages) {
                    texts.add(ask(client, page));
                }
                return texts;
            };
            var done = threads.invokeAll(List.of(slow, meanwhile));
            var failures = done.stream()
                    .filter(task -> task.state() == Future.State.FAILED)
                    .map(Future::exceptionNow).toList();
            if (!failures.isEmpty()) {
                var failure = new IOException(failures.getFirst());
                failures.stream().skip(1).forEach(failure::addSuppressed);
                throw failure;
            }
            return Stream.concat(done.getLast().resultNow().stream(), done.getFirst().resultNow().stream()).toList();
        }
    }

    private static String ask(HttpClient client, URI page) throws IOException, InterruptedException {
        var answer = client.send(HttpRequest.newBuilder(page).build(), BodyHandlers.ofString());
        if (answer.statusCode() != 200) {
            throw new IOException("status %d from %s".formatted(answer.statusCode(), page));
        }
        return answer.body();
    }
}

package exercise.async;

import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.util.List;
import java.util.concurrent.FutureTask;

/** A thread, a task that keeps its result, and no library at all. */
public final class StartThenWait {

    public List<String> both(URI first, URI second) throws Exception {
        try (var client = HttpClient.newHttpClient()) {
            var task = new FutureTask<>(() -> text(client, first));
            new Thread(task).start();
            var other = text(client, second);
            return List.of(task.get(), other);
        }
    }

    private static String text(HttpClient client, URI page) throws Exception {
        return client.send(HttpRequest.newBuilder(page).build(), BodyHandlers.ofString()).body();
    }
}

package lesson.async;

import course.lab.Lab;
import course.lab.Reply;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;

/** A coroutine object, a task, a sleep and a run, as Java has them. */
final class LikeAsyncio {

    static void main() throws Exception {
        try (var lab = Lab.start(); var client = HttpClient.newHttpClient();
             var threads = Executors.newVirtualThreadPerTaskExecutor()) {
            lab.warmUp(client);
            var report = lab.answer("/report", Reply.text("the report").after(Duration.ofMillis(400)));
            // tag::recipe[]
            Callable<String> recipe = () -> fetch(client, report);
            IO.println("requests: " + lab.flights().count());
            // end::recipe[]
            // tag::task[]
            var task = threads.submit(recipe);
            Thread.sleep(300);
            IO.println("requests: " + lab.flights().count());
            IO.println(task.get());
            // end::task[]
        }
    }

    private static String fetch(HttpClient client, URI page) throws IOException, InterruptedException {
        return client.send(HttpRequest.newBuilder(page).build(), BodyHandlers.ofString()).body();
    }
}

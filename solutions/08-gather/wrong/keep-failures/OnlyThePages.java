// expected: FAILURE_LOST
package exercise.gather;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import lesson.gather.Outcome;

/** Logs a failure and goes on: what comes back is shorter than what was asked. */
public final class KeepFailures {

    public List<Outcome> fetchAll(List<URI> pages) throws Exception {
        var outcomes = new ArrayList<Outcome>();
        var answers = new ArrayList<Future<Outcome>>();
        try (var client = HttpClient.newHttpClient(); var threads = Executors.newVirtualThreadPerTaskExecutor()) {
            for (var page : pages) {
                answers.add(threads.submit(() -> outcome(client, page)));
            }
            for (var answer : answers) {
                try {
                    outcomes.add(answer.get());
                } catch (ExecutionException failure) {
                    System.err.println("skipped: " + failure.getCause());
                }
            }
        }
        return outcomes;
    }

    private static Outcome outcome(HttpClient client, URI page) throws IOException, InterruptedException {
        var answer = client.send(HttpRequest.newBuilder(page).build(), BodyHandlers.ofString());
        if (answer.statusCode() != 200) {
            throw new IOException("status " + answer.statusCode());
        }
        return new Outcome.Page(page, answer.body());
    }
}

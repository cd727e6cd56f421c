package exercise.semaphores;

import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Semaphore;
import lesson.gather.Outcome;

/** {@code whenComplete} gives the permit back for an answer and for a failure, {@code handle} makes the value. */
public final class Release {

    public List<Outcome> fetchAll(List<URI> pages, int limit) throws InterruptedException {
        var permits = new Semaphore(limit);
        var outcomes = new ArrayList<CompletableFuture<Outcome>>();
        try (var client = HttpClient.newHttpClient()) {
            for (var page : pages) {
                var request = HttpRequest.newBuilder(page).build();
                permits.acquire();
                outcomes.add(client.sendAsync(request, BodyHandlers.ofString())
                        .whenComplete((_, _) -> permits.release())
                        .handle((answer, failure) -> outcome(page, answer, failure)));
            }
            return outcomes.stream().map(CompletableFuture::join).toList();
        }
    }

    private static Outcome outcome(URI page, HttpResponse<String> answer, Throwable failure) {
        if (failure != null) {
            return new Outcome.Failed(page, String.valueOf(failure.getCause() == null ? failure : failure.getCause()));
        }
        return answer.statusCode() == 200
                ? new Outcome.Page(page, answer.body())
                : new Outcome.Failed(page, "status " + answer.statusCode());
    }
}

package exercise.gather;

import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import lesson.gather.Outcome;

/** A status becomes a failure, and {@code exceptionally} turns every failure into a value: one way for both. */
public final class KeepFailures {

    public List<Outcome> fetchAll(List<URI> pages) throws Exception {
        var outcomes = new ArrayList<CompletableFuture<Outcome>>();
        try (var client = HttpClient.newHttpClient()) {
            for (var page : pages) {
                outcomes.add(text(client, page)
                        .<Outcome>thenApply(text -> new Outcome.Page(page, text))
                        .exceptionally(failure -> new Outcome.Failed(page, String.valueOf(failure.getCause()))));
            }
            CompletableFuture.allOf(outcomes.toArray(CompletableFuture[]::new)).get(1, TimeUnit.MINUTES);
        }
        return outcomes.stream().map(CompletableFuture::resultNow).toList();
    }

    private static CompletableFuture<String> text(HttpClient client, URI page) {
        return client.sendAsync(HttpRequest.newBuilder(page).build(), BodyHandlers.ofString())
                .thenApply(answer -> {
                    if (answer.statusCode() != 200) {
                        throw new IllegalStateException("status " + answer.statusCode());
                    }
                    return answer.body();
                });
    }
}

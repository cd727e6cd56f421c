package exercise.gather;

import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import lesson.gather.Outcome;

/** Turns each future into one that never fails, before anybody waits. */
public final class KeepFailures {

    public List<Outcome> fetchAll(List<URI> pages) {
        try (var client = HttpClient.newHttpClient()) {
            var inFlight = pages.stream().map(page -> outcome(client, page)).toList();
            return inFlight.stream().map(CompletableFuture::join).toList();
        }
    }

    /** The request is made inside of the chain, so that an address it refuses is an outcome as well. */
    private static CompletableFuture<Outcome> outcome(HttpClient client, URI page) {
        return CompletableFuture.completedFuture(page)
                .thenApply(address -> HttpRequest.newBuilder(address).build())
                .thenCompose(request -> client.sendAsync(request, BodyHandlers.ofString()))
                .handle((answer, failure) -> failure == null ? answered(page, answer) : failed(page, failure));
    }

    private static Outcome answered(URI page, HttpResponse<String> answer) {
        return answer.statusCode() == 200
                ? new Outcome.Page(page, answer.body())
                : new Outcome.Failed(page, "status " + answer.statusCode());
    }

    private static Outcome failed(URI page, Throwable failure) {
        var cause = failure instanceof CompletionException && failure.getCause() != null ? failure.getCause() : failure;
        return new Outcome.Failed(page, cause.toString());
    }
}

// expected: NOT_CANCELLED
package exercise.races;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.util.List;
import java.util.concurrent.CompletableFuture;

/** Cancels the future of the race, which knows none of the requests. */
public final class FirstSuccess {

    private static final HttpClient CLIENT = HttpClient.newHttpClient();

    public String fetch(List<URI> mirrors) throws Exception {
        var requests = mirrors.stream().map(mirror -> text(CLIENT, mirror)).toList();
        var race = requests.stream().reduce((one, other) -> one.exceptionallyCompose(_ -> other)
                .applyToEither(other.exceptionallyCompose(_ -> one), text -> text)).orElseThrow();
        try {
            return race.get();
        } finally {
            race.cancel(true);
        }
    }

    private static CompletableFuture<String> text(HttpClient client, URI page) {
        return client.sendAsync(HttpRequest.newBuilder(page).build(), BodyHandlers.ofString())
                .thenCompose(answer -> answer.statusCode() == 200
                        ? CompletableFuture.completedFuture(answer.body())
                        : CompletableFuture.failedFuture(new IOException("status %d from %s".formatted(answer.statusCode(), page))));
    }
}

package exercise.async;

import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.stream.Stream;

/** A list of futures, made complete before anybody waits. */
public final class StartThenWait {

    public List<String> both(URI first, URI second) throws Exception {
        try (var client = HttpClient.newHttpClient()) {
            var started = Stream.of(first, second)
                    .map(page -> client.sendAsync(HttpRequest.newBuilder(page).build(), BodyHandlers.ofString()))
                    .toList();
            CompletableFuture.allOf(started.toArray(CompletableFuture[]::new)).join();
            return started.stream().map(done -> done.resultNow().body()).toList();
        }
    }
}

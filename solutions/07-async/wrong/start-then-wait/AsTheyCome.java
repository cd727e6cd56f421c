// expected: ORDER_LOST
package exercise.async;

import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CopyOnWriteArrayList;

/** Each answer is added when it comes. */
public final class StartThenWait {

    public List<String> both(URI first, URI second) throws Exception {
        var texts = new CopyOnWriteArrayList<String>();
        try (var client = HttpClient.newHttpClient()) {
            var one = client.sendAsync(HttpRequest.newBuilder(first).build(), BodyHandlers.ofString())
                    .thenAccept(answer -> texts.add(answer.body()));
            var other = client.sendAsync(HttpRequest.newBuilder(second).build(), BodyHandlers.ofString())
                    .thenAccept(answer -> texts.add(answer.body()));
            CompletableFuture.allOf(one, other).join();
        }
        return texts;
    }
}

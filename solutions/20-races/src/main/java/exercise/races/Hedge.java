package exercise.races;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import lesson.async.Delayer;

/** Asks a second server when the first one is slow, and takes the answer that comes first. */
public final class Hedge {

    /**
     * Asks {@code first} at once, and {@code second} as well when {@code hedgeDelay} is over and no answer has come. The first
     * answer with status 200 wins, and the other request is canceled.
     *
     * @param first  the address to ask with GET at once
     * @param second where the same text can be had
     * @return the body of the answer that wins
     */
    public String fetch(URI first, URI second, Duration hedgeDelay, Delayer delayer) throws Exception {
        try (var client = HttpClient.newHttpClient(); var threads = Executors.newVirtualThreadPerTaskExecutor()) {
            Callable<String> now = () -> text(client, first);
            Callable<String> later = () -> {
                delayer.delay(hedgeDelay).get();
                return text(client, second);
            };
            return threads.invokeAny(List.of(now, later));
        }
    }

    /** Throws for every status but 200. */
    private static String text(HttpClient client, URI page) throws IOException, InterruptedException {
        var answer = client.send(HttpRequest.newBuilder(page).build(), BodyHandlers.ofString());
        if (answer.statusCode() != 200) {
            throw new IOException("status %d from %s".formatted(answer.statusCode(), page));
        }
        return answer.body();
    }
}

// expected: STREAM_LEAK
package exercise.streaming;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Predicate;

/** Stops the stream, and does not close it. */
public final class Lines {

    private static final HttpClient CLIENT = HttpClient.newHttpClient();

    public int follow(URI source, Predicate<String> more) throws Exception {
        var answer = CLIENT.send(HttpRequest.newBuilder(source).build(), BodyHandlers.ofLines());
        if (answer.statusCode() != 200) {
            throw new IOException("status " + answer.statusCode());
        }
        var count = new AtomicInteger();
        answer.body().peek(_ -> count.incrementAndGet()).takeWhile(more).forEach(_ -> {});
        return count.get();
    }
}

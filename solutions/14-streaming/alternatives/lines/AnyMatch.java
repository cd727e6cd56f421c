package exercise.streaming;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Predicate;

/** Asks the stream for the first line that is enough. */
public final class Lines {

    public int follow(URI source, Predicate<String> more) throws Exception {
        var count = new AtomicInteger();
        try (var client = HttpClient.newHttpClient()) {
            var answer = client.send(HttpRequest.newBuilder(source).build(), BodyHandlers.ofLines());
            try (var lines = answer.body()) {
                if (answer.statusCode() != 200) {
                    throw new IOException("status " + answer.statusCode());
                }
                lines.peek(_ -> count.incrementAndGet()).anyMatch(more.negate());
                return count.get();
            }
        }
    }
}

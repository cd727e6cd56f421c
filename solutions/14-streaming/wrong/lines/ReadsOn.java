// expected: STREAM_LEAK
package exercise.streaming;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Predicate;

/** Hands nothing more on, and reads to the end all the same. */
public final class Lines {

    public int follow(URI source, Predicate<String> more) throws Exception {
        try (var client = HttpClient.newHttpClient()) {
            var answer = client.send(HttpRequest.newBuilder(source).build(), BodyHandlers.ofLines());
            if (answer.statusCode() != 200) {
                throw new IOException("status " + answer.statusCode());
            }
            var count = new AtomicInteger();
            var enough = new AtomicBoolean();
            try (var lines = answer.body()) {
                lines.filter(_ -> !enough.get()).forEach(line -> {
                    count.incrementAndGet();
                    enough.set(!more.test(line));
                });
            }
            return count.get();
        }
    }
}

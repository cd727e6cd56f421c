// expected: NOT_STOPPED
package exercise.streaming;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Predicate;

/** Does not look at what the handler answers. */
public final class Lines {

    public int follow(URI source, Predicate<String> more) throws Exception {
        try (var client = HttpClient.newHttpClient()) {
            var answer = client.send(HttpRequest.newBuilder(source).build(), BodyHandlers.ofLines());
            if (answer.statusCode() != 200) {
                throw new IOException("status " + answer.statusCode());
            }
            var count = new AtomicInteger();
            try (var lines = answer.body()) {
                lines.forEach(line -> {
                    count.incrementAndGet();
                    more.test(line);
                });
            }
            return count.get();
        }
    }
}

package exercise.streaming;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.util.function.Predicate;

/** Takes the lines one by one from a stream, and closes it in any case. */
public final class Lines {

    public int follow(URI source, Predicate<String> more) throws Exception {
        try (var client = HttpClient.newHttpClient()) {
            var answer = client.send(HttpRequest.newBuilder(source).build(), BodyHandlers.ofLines());
            try (var lines = answer.body()) {
                if (answer.statusCode() != 200) {
                    throw new IOException("%s answered %d".formatted(source, answer.statusCode()));
                }
                var count = 0;
                for (var line : (Iterable<String>) lines::iterator) {
                    count++;
                    if (!more.test(line)) {
                        break;
                    }
                }
                return count;
            }
        }
    }
}

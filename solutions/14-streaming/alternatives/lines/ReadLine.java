package exercise.streaming;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.util.function.Predicate;

/** Reads lines from the bytes, as from any other stream. */
public final class Lines {

    private static final HttpClient CLIENT = HttpClient.newHttpClient();

    public int follow(URI source, Predicate<String> more) throws Exception {
        var answer = CLIENT.send(HttpRequest.newBuilder(source).build(), BodyHandlers.ofInputStream());
        try (var body = new BufferedReader(new InputStreamReader(answer.body(), StandardCharsets.UTF_8))) {
            if (answer.statusCode() != 200) {
                throw new IOException(source + ": " + answer.statusCode());
            }
            var count = 0;
            for (var line = body.readLine(); line != null; line = body.readLine()) {
                count++;
                if (!more.test(line)) {
                    return count;
                }
            }
            return count;
        }
    }
}

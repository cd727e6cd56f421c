package exercise.streaming;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.util.function.Predicate;

/** Leaves the stream alone and shuts the client down, which lets go of everything. */
public final class Lines {

    public int follow(URI source, Predicate<String> more) throws Exception {
        var client = HttpClient.newHttpClient();
        try {
            var answer = client.send(HttpRequest.newBuilder(source).build(), BodyHandlers.ofLines());
            if (answer.statusCode() != 200) {
                throw new IOException("status " + answer.statusCode());
            }
            var lines = answer.body().iterator();
            var count = 0;
            while (lines.hasNext()) {
                count++;
                if (!more.test(lines.next())) {
                    break;
                }
            }
            return count;
        } finally {
            client.shutdownNow();
        }
    }
}

// expected: BODY_STALLED
package exercise.timeouts;

import java.io.ByteArrayOutputStream;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.concurrent.TimeoutException;

/** Looks at the clock between two reads, and a read that blocks never comes back to look. */
public final class Deadline {

    private final HttpClient client = HttpClient.newHttpClient();

    public String fetch(URI page, Duration deadline) throws Exception {
        var end = System.nanoTime() + deadline.toNanos();
        var request = HttpRequest.newBuilder(page).timeout(deadline).build();
        var text = new ByteArrayOutputStream();
        try (var body = client.send(request, BodyHandlers.ofInputStream()).body()) {
            for (int read = body.read(); read >= 0; read = body.read()) {
                if (System.nanoTime() - end > 0) {
                    throw new TimeoutException("no text within " + deadline);
                }
                text.write(read);
            }
        }
        return text.toString(StandardCharsets.UTF_8);
    }
}

// expected: TRICKLED
package exercise.timeouts;

import java.io.ByteArrayOutputStream;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;

/** Limits each read, so that every piece of the body starts the clock anew. */
public final class Deadline {

    private final HttpClient client = HttpClient.newHttpClient();

    public String fetch(URI page, Duration deadline) throws Exception {
        var request = HttpRequest.newBuilder(page).timeout(deadline).build();
        var text = new ByteArrayOutputStream();
        var reader = Executors.newVirtualThreadPerTaskExecutor();
        try (var body = client.send(request, BodyHandlers.ofInputStream()).body()) {
            var piece = new byte[1024];
            while (true) {
                int length = reader.submit(() -> body.read(piece)).get(deadline.toMillis(), TimeUnit.MILLISECONDS);
                if (length < 0) {
                    return text.toString(StandardCharsets.UTF_8);
                }
                text.write(piece, 0, length);
            }
        } catch (ExecutionException failure) {
            throw (Exception) failure.getCause();
        }
    }
}

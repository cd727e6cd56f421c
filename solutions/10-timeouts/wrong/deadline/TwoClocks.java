// expected: NOT_TOTAL
package exercise.timeouts;

import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;

/** Limits the headers, and then the body, each to the whole deadline: together they may take twice as long. */
public final class Deadline {

    private final HttpClient client = HttpClient.newHttpClient();

    public String fetch(URI page, Duration deadline) throws Exception {
        var request = HttpRequest.newBuilder(page).timeout(deadline).build();
        var reader = Executors.newVirtualThreadPerTaskExecutor();
        try (var body = client.send(request, BodyHandlers.ofInputStream()).body()) {
            return new String(reader.submit(body::readAllBytes).get(deadline.toNanos(), TimeUnit.NANOSECONDS), StandardCharsets.UTF_8);
        } catch (ExecutionException failure) {
            throw (Exception) failure.getCause();
        }
    }
}

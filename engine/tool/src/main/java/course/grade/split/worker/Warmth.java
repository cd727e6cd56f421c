package course.grade.split.worker;

import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.util.concurrent.CompletableFuture;
import java.util.stream.IntStream;

/** Has the JDK's client used once before it counts: its first use costs more than all that a check looks at. */
final class Warmth {

    private static final int TOGETHER = 4;

    private Warmth() {}

    /** Asks for {@code page} in the usual ways. A page that is not to be had does no harm. */
    static void of(URI page) {
        try (var client = HttpClient.newHttpClient()) {
            var request = HttpRequest.newBuilder(page).build();
            client.send(request, BodyHandlers.ofString());
            CompletableFuture.allOf(IntStream.range(0, TOGETHER)
                    .mapToObj(_ -> client.sendAsync(request, BodyHandlers.ofString()))
                    .toArray(CompletableFuture<?>[]::new)).join();
        } catch (InterruptedException _) {
            Thread.currentThread().interrupt();
        } catch (Exception _) {
            // then it is as warm as it can be
        }
    }
}

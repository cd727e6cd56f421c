package exercise.pitfalls;

import course.check.Todo;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse.BodyHandlers;
import java.util.HashMap;
import java.util.Map;

/** Copies pages into an archive, and reports success. The archive is empty. */
public final class ForgottenFuture {

    /**
     * Fetches every page with GET, all of them together, and sends the text of each to its place in the archive with PUT.
     *
     * <p>When this method comes back, no request of its is under way any more. A page that could not be fetched is not sent,
     * and one that failed does not keep the others from being copied.
     *
     * @param copies where each page is, and its place in the archive
     * @return for every page what became of it: {@code "stored"} when both the page and the archive have answered with a
     *         status below 300; otherwise what went wrong, with the status if there was one
     */
    public Map<URI, String> copy(Map<URI, URI> copies) {
        Todo.mend(1, "take this line out, see what the program loses, and mend it");
        var became = new HashMap<URI, String>();
        try (var client = HttpClient.newHttpClient()) {
            copies.forEach((page, place) -> {
                var fetched = client.sendAsync(HttpRequest.newBuilder(page).build(), BodyHandlers.ofString());
                fetched.thenApply(answer -> client.sendAsync(put(place, answer.body()), BodyHandlers.ofString()));
                became.put(page, "stored");
            });
        }
        return became;
    }

    private static HttpRequest put(URI place, String text) {
        return HttpRequest.newBuilder(place).PUT(BodyPublishers.ofString(text)).build();
    }
}

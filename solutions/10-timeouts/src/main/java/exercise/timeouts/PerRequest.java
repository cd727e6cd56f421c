package exercise.timeouts;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;

/** Fetches pages with a usual time limit, which a single request may override. */
public final class PerRequest {

    private static final HttpClient CLIENT = HttpClient.newHttpClient();

    private final HttpRequest.Builder template;

    /** @param usual the time limit of every request that has none of its own */
    public PerRequest(Duration usual) {
        template = HttpRequest.newBuilder().timeout(usual);
    }

    /**
     * Asks for a page and answers its text, within the usual time limit.
     *
     * @param page the address to ask with GET
     * @throws java.net.http.HttpTimeoutException when the answer does not begin in time
     */
    public String get(URI page) throws Exception {
        return text(template.copy().uri(page));
    }

    /**
     * Asks for a page and answers its text, within a time limit of its own. The usual one does not count for this request,
     * and the limit of this request does not count for any other.
     *
     * @param page the address to ask with GET
     * @param own  the time limit of this request, shorter or longer than the usual one
     * @throws java.net.http.HttpTimeoutException when the answer does not begin in time
     */
    public String get(URI page, Duration own) throws Exception {
        return text(template.copy().uri(page).timeout(own));
    }

    private static String text(HttpRequest.Builder request) throws IOException, InterruptedException {
        return CLIENT.send(request.build(), BodyHandlers.ofString()).body();
    }
}

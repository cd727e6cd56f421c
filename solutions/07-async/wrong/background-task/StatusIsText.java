// expected: STATUS_IGNORED
package exercise.async;

import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.util.ArrayList;
import java.util.List;

/** Whatever comes is a text, be it an error page. */
public final class BackgroundTask {

    public List<String> fetch(URI report, List<URI> pages) throws Exception {
        try (var client = HttpClient.newHttpClient()) {
            var slow = client.sendAsync(get(report), BodyHandlers.ofString());
            var texts = new ArrayList<String>();
            for (var page : pages) {
                texts.add(client.send(get(page), BodyHandlers.ofString()).body());
            }
            texts.add(slow.get().body());
            return texts;
        }
    }

    private static HttpRequest get(URI page) {
        return HttpRequest.newBuilder(page).build();
    }
}

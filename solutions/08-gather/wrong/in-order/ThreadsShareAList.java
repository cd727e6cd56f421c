// expected: RACE
package exercise.gather;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.util.ArrayList;
import java.util.List;

/** Threads add to one ArrayList, and sorting afterwards does not bring back what they overwrite. */
public final class InOrder {

    private record Page(int place, String text) {}

    public List<String> fetchAll(List<URI> pages) throws Exception {
        var texts = new ArrayList<Page>();
        var threads = new ArrayList<Thread>();
        try (var client = HttpClient.newHttpClient()) {
            for (int i = 0; i < pages.size(); i++) {
                int place = i;
                threads.add(Thread.startVirtualThread(() -> {
                    try {
                        var request = HttpRequest.newBuilder(pages.get(place)).build();
                        texts.add(new Page(place, client.send(request, BodyHandlers.ofString()).body()));
                    } catch (IOException | InterruptedException failure) {
                        throw new IllegalStateException(failure);
                    }
                }));
            }
            for (var thread : threads) {
                thread.join();
            }
        }
        texts.sort((one, other) -> Integer.compare(one.place(), other.place()));
        return texts.stream().map(Page::text).toList();
    }
}

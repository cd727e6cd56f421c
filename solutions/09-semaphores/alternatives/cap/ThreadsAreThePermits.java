package exercise.semaphores;

import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;

/** A fixed pool of platform threads: who has a thread has a permit. Costs a whole thread for each request in flight. */
public final class Cap {

    public List<String> fetchAll(List<URI> pages, int limit) throws Exception {
        var answers = new ArrayList<Future<String>>();
        try (var client = HttpClient.newHttpClient(); var pool = Executors.newFixedThreadPool(limit)) {
            for (var page : pages) {
                var request = HttpRequest.newBuilder(page).build();
                answers.add(pool.submit(() -> client.send(request, BodyHandlers.ofString()).body()));
            }
            var texts = new ArrayList<String>();
            for (var answer : answers) {
                texts.add(answer.get());
            }
            return texts;
        }
    }
}

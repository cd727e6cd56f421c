package exercise.pitfalls;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse.BodyHandlers;
import java.util.Map;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.Collectors;

/** Futures that may fail, and one place that asks each of them. */
public final class ForgottenFuture {

    public Map<URI, String> copy(Map<URI, URI> copies) {
        try (var client = HttpClient.newHttpClient(); var threads = Executors.newCachedThreadPool()) {
            var started = copies.entrySet().stream()
                    .collect(Collectors.toMap(Map.Entry::getKey, copy -> threads.submit(() -> {
                        var text = successful(client, HttpRequest.newBuilder(copy.getKey()));
                        return successful(client, HttpRequest.newBuilder(copy.getValue()).PUT(BodyPublishers.ofString(text)));
                    })));
            return started.entrySet().stream().collect(Collectors.toMap(Map.Entry::getKey, copy -> told(copy.getValue())));
        }
    }

    private static String told(Future<String> copy) {
        try {
            copy.get();
            return "stored";
        } catch (ExecutionException failure) {
            return String.valueOf(failure.getCause());
        } catch (InterruptedException _) {
            Thread.currentThread().interrupt();
            return "interrupted";
        }
    }

    private static String successful(HttpClient client, HttpRequest.Builder request) throws IOException, InterruptedException {
        var answer = client.send(request.build(), BodyHandlers.ofString());
        if (answer.statusCode() / 100 != 2) {
            throw new IOException("%s answered %d".formatted(answer.uri(), answer.statusCode()));
        }
        return answer.body();
    }
}

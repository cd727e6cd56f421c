package exercise.llm;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Executors;
import java.util.concurrent.Semaphore;
import lesson.async.Delayer;
import lesson.llm.Chat;
import lesson.llm.Pair;

/** A virtual thread for each prompt, and one more that starts them, waits for all, and closes the client. */
public final class Prompts {

    public CompletableFuture<List<Pair>> askAll(URI base, String key, List<String> prompts, int cap, Delayer delayer) {
        var result = new CompletableFuture<List<Pair>>();
        Thread.startVirtualThread(() -> {
            try (var client = HttpClient.newHttpClient(); var threads = Executors.newVirtualThreadPerTaskExecutor()) {
                var places = new Semaphore(cap, true);
                var pairs = prompts.stream()
                        .map(prompt -> CompletableFuture.supplyAsync(() -> pair(client, places, base, key, prompt, delayer), threads))
                        .toList();
                result.complete(pairs.stream().map(CompletableFuture::join).toList());
            } catch (Throwable failure) {
                result.completeExceptionally(failure);
            }
        });
        return result;
    }

    private static Pair pair(HttpClient client, Semaphore places, URI base, String key, String prompt, Delayer delayer) {
        for (var left = 3; ; left--) {
            var answer = inItsPlace(client, places, base, key, prompt);
            if (answer.statusCode() == 200) {
                return new Pair.Answered(prompt, Chat.answer(answer.body()));
            }
            if (answer.statusCode() != 429 || left == 0) {
                return new Pair.Refused(prompt, answer.statusCode());
            }
            delayer.delay(Duration.ofSeconds(answer.headers().firstValueAsLong("Retry-After").orElse(1))).join();
        }
    }

    private static HttpResponse<String> inItsPlace(HttpClient client, Semaphore places, URI base, String key, String prompt) {
        places.acquireUninterruptibly();
        try {
            return client.send(HttpRequest.newBuilder(URI.create(base + "/chat/completions"))
                    .setHeader("Content-Type", "application/json")
                    .setHeader("Authorization", "Bearer " + key)
                    .POST(BodyPublishers.ofString(Chat.question("echo", prompt))).build(), BodyHandlers.ofString());
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        } catch (InterruptedException stop) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(stop);
        } finally {
            places.release();
        }
    }
}

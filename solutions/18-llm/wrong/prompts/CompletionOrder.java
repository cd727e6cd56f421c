// expected: ORDER_LOST
package exercise.llm;

import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import lesson.async.Delayer;
import lesson.llm.Chat;
import lesson.llm.Pair;
import lesson.semaphores.Turnstile;

/** Adds each pair to the list when it is there. */
public final class Prompts {

    private static final int TRIES = 4;
    private static final int BUSY = 429;
    private static final HttpClient CLIENT = HttpClient.newHttpClient();

    public CompletableFuture<List<Pair>> askAll(URI base, String key, List<String> prompts, int cap, Delayer delayer) {
        var model = new Model(URI.create(base + "/chat/completions"), key, new Turnstile(cap), delayer);
        var pairs = Collections.synchronizedList(new ArrayList<Pair>());
        var all = prompts.stream().map(prompt -> model.pair(prompt, 1).thenAccept(pairs::add)).toArray(CompletableFuture[]::new);
        return CompletableFuture.allOf(all).thenApply(_ -> List.copyOf(pairs));
    }

    private record Model(URI address, String key, Turnstile turnstile, Delayer delayer) {

        /** Each try stands in line for a place of its own; who waits for the next one has none. */
        CompletableFuture<Pair> pair(String prompt, int made) {
            return turnstile.pass(() -> send(prompt)).thenCompose(answer -> {
                if (answer.statusCode() == BUSY && made < TRIES) {
                    return delayer.delay(wait(answer)).thenCompose(_ -> pair(prompt, made + 1));
                }
                return CompletableFuture.completedFuture(pair(prompt, answer));
            });
        }

        private CompletableFuture<HttpResponse<String>> send(String prompt) {
            var request = HttpRequest.newBuilder(address)
                    .header("Authorization", "Bearer " + key)
                    .header("Content-Type", "application/json")
                    .POST(BodyPublishers.ofString(Chat.question("echo", prompt)))
                    .build();
            return CLIENT.sendAsync(request, BodyHandlers.ofString());
        }

        private static Duration wait(HttpResponse<String> answer) {
            return Duration.ofSeconds(answer.headers().firstValueAsLong("Retry-After").orElseThrow());
        }

        private static Pair pair(String prompt, HttpResponse<String> answer) {
            return answer.statusCode() == 200
                    ? new Pair.Answered(prompt, Chat.answer(answer.body()))
                    : new Pair.Refused(prompt, answer.statusCode());
        }
    }
}

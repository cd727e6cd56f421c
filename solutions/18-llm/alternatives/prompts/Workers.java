package exercise.llm;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Stream;
import lesson.async.Delayer;
import lesson.llm.Chat;
import lesson.llm.Pair;

/** As many workers as may be in flight, each with one prompt at a time, from its first try to its last. */
public final class Prompts {

    private static final HttpClient CLIENT = HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();

    public CompletableFuture<List<Pair>> askAll(URI base, String key, List<String> prompts, int cap, Delayer delayer) {
        var pairs = new Pair[prompts.size()];
        var next = new AtomicInteger();
        var workers = Stream.generate(() -> worker(() -> {
            for (var n = next.getAndIncrement(); n < pairs.length; n = next.getAndIncrement()) {
                pairs[n] = pair(base, key, prompts.get(n), delayer);
            }
        })).limit(cap).toArray(CompletableFuture[]::new);
        return CompletableFuture.allOf(workers).thenApply(_ -> Arrays.asList(pairs));
    }

    @FunctionalInterface
    private interface Work {
        void run() throws IOException, InterruptedException;
    }

    private static CompletableFuture<Void> worker(Work work) {
        var done = new CompletableFuture<Void>();
        Thread.ofVirtual().start(() -> {
            try {
                work.run();
                done.complete(null);
            } catch (Throwable failure) {
                done.completeExceptionally(failure);
            }
        });
        return done;
    }

    private static Pair pair(URI base, String key, String prompt, Delayer delayer) throws IOException, InterruptedException {
        var request = HttpRequest.newBuilder(base.resolve(base.getPath() + "/chat/completions"))
                .headers("Authorization", "Bearer " + key, "Content-Type", "application/json; charset=utf-8")
                .POST(BodyPublishers.ofString(Chat.question("echo", prompt)))
                .build();
        var tries = 0;
        while (true) {
            var answer = CLIENT.send(request, BodyHandlers.ofString());
            if (answer.statusCode() == 200) {
                return new Pair.Answered(prompt, Chat.answer(answer.body()));
            }
            if (answer.statusCode() != 429 || ++tries == 4) {
                return new Pair.Refused(prompt, answer.statusCode());
            }
            var seconds = Integer.parseInt(answer.headers().firstValue("retry-after").orElse("1"));
            delayer.delay(Duration.ofSeconds(seconds)).join();
        }
    }
}

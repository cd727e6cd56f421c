package lesson.backoff;

import course.lab.Lab;
import course.lab.Stopwatch;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Executor;
import java.util.concurrent.Executors;
import java.util.function.BiFunction;
import java.util.stream.IntStream;
import lesson.async.Delayer;

/** Twenty requests fail at once, and each is tried again after 200 ms; the callbacks have two threads. */
final class HeldThreads {

    private static final Duration PAUSE = Duration.ofMillis(200);

    static void main() {
        try (var callbacks = Executors.newFixedThreadPool(2)) {
            run("Thread.sleep in the callback", (ask, page) -> sleeping(ask, page, callbacks));
            run("a delayed future            ", (ask, page) -> delayed(ask, page, callbacks));
        }
    }

    // tag::wrong[]
    private static CompletableFuture<HttpResponse<String>> sleeping(Ask ask, URI page, Executor callbacks) {
        return ask.answer(page).thenComposeAsync(_ -> {
            pause();
            return ask.answer(page);
        }, callbacks);
    }
    // end::wrong[]

    // tag::right[]
    private static CompletableFuture<HttpResponse<String>> delayed(Ask ask, URI page, Executor callbacks) {
        return ask.answer(page)
                .thenComposeAsync(_ -> Delayer.real().delay(PAUSE), callbacks)
                .thenComposeAsync(_ -> ask.answer(page), callbacks);
    }
    // end::right[]

    private static void run(String name, BiFunction<Ask, URI, CompletableFuture<HttpResponse<String>>> twice) {
        try (var lab = Lab.start(); var client = HttpClient.newHttpClient()) {
            lab.warmUp(client);
            var ask = new Ask(client);
            var watch = Stopwatch.start();
            var all = IntStream.range(0, 20).mapToObj(n -> twice.apply(ask, lab.uri("/flaky/1?n=" + n))).toList();
            all.forEach(CompletableFuture::join);
            IO.println(name + ": 20 second tries done after " + watch);
        }
    }

    private static void pause() {
        try {
            Thread.sleep(PAUSE);
        } catch (InterruptedException _) {
            Thread.currentThread().interrupt();
        }
    }
}

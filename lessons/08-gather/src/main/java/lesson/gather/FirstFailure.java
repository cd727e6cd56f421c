package lesson.gather;

import course.lab.End;
import course.lab.Lab;
import course.lab.Stopwatch;
import course.lab.Reply;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.function.BiConsumer;
import java.util.stream.Stream;

/** One of four requests fails early: what becomes of the other three? */
final class FirstFailure {

    static void main() {
        // tag::story[]
        run("the wrapper", (all, started) -> all.cancel(true));
        run("each future", (all, started) -> started.forEach(one -> one.cancel(true)));
        // end::story[]
    }

    private static void run(String canceled, BiConsumer<CompletableFuture<Void>, List<CompletableFuture<String>>> reaction) {
        try (var lab = Lab.start()) {
            StartLine.of(lab, 4);
            var watch = Stopwatch.start();
            try (var client = HttpClient.newHttpClient()) {
                var started = start(client, lab);
                // tag::react[]
                var all = CompletableFuture.allOf(started.toArray(CompletableFuture<?>[]::new));
                started.forEach(one -> one.whenComplete((_, failure) -> {
                    if (failure != null) {
                        reaction.accept(all, started);
                    }
                }));
                all.exceptionally(_ -> null).join();
                // end::react[]
                IO.println("cancel %s: the caller is free after %s,".formatted(canceled, watch));
            }
            IO.println("  the client is closed after %s, the server saw %d of 3 let go".formatted(watch, letGo(lab)));
        }
    }

    private static List<CompletableFuture<String>> start(HttpClient client, Lab lab) {
        var slow = Reply.text("at last").after(Duration.ofMillis(1_500));
        return Stream.of(lab.answer("/slow/1", slow), lab.answer("/slow/2", slow), lab.answer("/slow/3", slow),
                        lab.answer("/broken", Reply.status(500).after(Duration.ofMillis(400))))
                .map(page -> client.sendAsync(HttpRequest.newBuilder(page).build(), BodyHandlers.ofString())
                        .thenCompose(Answers::body))
                .toList();
    }

    private static long letGo(Lab lab) {
        lab.flights().await(log -> log.inFlight() == 0, Duration.ofSeconds(5));
        return lab.flights().all().stream().filter(flight -> flight.end() == End.LET_GO).count();
    }
}

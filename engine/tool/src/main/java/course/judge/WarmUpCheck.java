package course.judge;

import course.check.Bench;
import course.check.Call.Result;
import course.check.Check;
import course.check.Criterion;
import course.lab.Reply;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;

/** Judges code of the usual styles, so that all of the judge, the lab and the JDK's client is loaded and warm before a learner's. */
@Check(value = "warm-up", secondAttempt = false)
final class WarmUpCheck {

    private static final int PAGES = 10;

    @Criterion(order = 1, points = 0)
    void futures(Bench bench) {
        flow(bench, uris -> {
            try (var client = HttpClient.newHttpClient()) {
                var answers = uris.stream().map(uri -> client.sendAsync(request(uri), BodyHandlers.ofString())).toList();
                CompletableFuture.allOf(answers.toArray(CompletableFuture[]::new)).join();
                return answers.stream().map(answer -> answer.join().body()).toList();
            }
        });
    }

    @Criterion(order = 2, points = 0)
    void virtualThreads(Bench bench) {
        flow(bench, uris -> {
            try (var client = HttpClient.newHttpClient(); var threads = Executors.newVirtualThreadPerTaskExecutor()) {
                var tasks = uris.stream().map(uri -> (Callable<String>) () -> text(client, uri)).toList();
                return threads.invokeAll(tasks).stream().map(Future::resultNow).toList();
            }
        });
    }

    @Criterion(order = 3, points = 0)
    void oneByOne(Bench bench) {
        flow(bench, uris -> {
            try (var client = HttpClient.newHttpClient()) {
                for (var uri : uris) {
                    text(client, uri);
                }
                return List.of();
            }
        });
    }

    @Criterion(order = 4, points = 0)
    void broken(Bench bench) {
        var uri = bench.lab().answer("/broken", Reply.text("x".repeat(100)).breakOffAfter(10));
        var call = bench.callAsync(() -> HttpClient.newHttpClient().sendAsync(request(uri), BodyHandlers.ofString())
                .thenApply(HttpResponse::body));
        if (bench.came(call) instanceof Result.Returned<String>) {
            throw new IllegalStateException("the lab did not break the connection");
        }
    }

    private interface Fetch {
        List<String> all(List<URI> uris) throws IOException, InterruptedException, ExecutionException;
    }

    private static void flow(Bench bench, Fetch fetch) {
        var pages = bench.pages(PAGES);
        var gate = bench.hold();
        var call = bench.call(() -> fetch.all(pages.uris()));
        bench.flow(gate, call, PAGES, PAGES);
        gate.open();
        bench.returned(call);
    }

    private static HttpRequest request(URI uri) {
        return HttpRequest.newBuilder(uri).version(HttpClient.Version.HTTP_1_1).build();
    }

    private static String text(HttpClient client, URI uri) throws IOException, InterruptedException {
        return client.send(request(uri), BodyHandlers.ofString()).body();
    }
}

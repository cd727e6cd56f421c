package lesson.pitfalls;

import course.lab.Lab;
import course.lab.Stopwatch;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.Executor;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;

/** Two callbacks that block take the common pool away from a third one, which has nothing to do with them. */
record StalledCallbacks(Lab lab, HttpClient client, CountDownLatch disk) {

    // tag::wrong[]
    CompletableFuture<?> wrong(String receipt) {
        return ask(receipt).thenApply(this::written);
    }
    // end::wrong[]

    // tag::right[]
    CompletableFuture<?> right(String receipt, Executor threads) {
        return ask(receipt).thenApplyAsync(this::written, threads);
    }
    // end::right[]

    private CompletableFuture<HttpResponse<String>> ask(String path) {
        return client.sendAsync(HttpRequest.newBuilder(lab.uri(path)).build(), BodyHandlers.ofString());
    }

    private String written(HttpResponse<String> answer) {
        try {
            return disk.await(1, TimeUnit.HOURS) ? answer.body() : "";
        } catch (InterruptedException failure) {
            throw new IllegalStateException(failure);
        }
    }

    static void main() throws InterruptedException {
        // two threads, as on a machine with three processors
        System.setProperty("java.util.concurrent.ForkJoinPool.common.parallelism", "2");
        for (var right : new boolean[] {false, true}) {
            try (var lab = Lab.start(); var client = HttpClient.newHttpClient();
                 var threads = Executors.newThreadPerTaskExecutor(Thread.ofPlatform().name("disk-", 1).factory())) {
                lab.warmUp(client);
                var program = new StalledCallbacks(lab, client, new CountDownLatch(1));
                var receipts = Stream.of("/delay/0.1?receipt=1", "/delay/0.1?receipt=2")
                        .map(path -> right ? program.right(path, threads) : program.wrong(path)).toList();
                Parked.print(2, "CountDownLatch.await");
                CompletableFuture.delayedExecutor(500, TimeUnit.MILLISECONDS, threads).execute(program.disk::countDown);
                var watch = Stopwatch.start();
                program.ask("/delay/0.1?health").thenAccept(_ -> IO.println("the health check hears of it after " + watch)).join();
                receipts.forEach(CompletableFuture::join);
            }
        }
    }
}

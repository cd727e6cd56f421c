package lesson.async;

import course.lab.Lab;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.util.TreeSet;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Executors;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;

/** The same failure in five kinds of background work; which of them does anybody hear of? */
final class NobodyAsks {

    static void main() throws Exception {
        var names = new TreeSet<String>();
        var heard = new LinkedBlockingQueue<String>();
        // tag::heard[]
        Thread.setDefaultUncaughtExceptionHandler((thread, failure) -> heard.add(failure.getMessage()));
        // end::heard[]
        try (var lab = Lab.start(); var client = HttpClient.newHttpClient();
             var threads = Executors.newVirtualThreadPerTaskExecutor()) {
            var request = HttpRequest.newBuilder(lab.uri("/pages/1")).build();
            // tag::work[]
            Thread.ofVirtual().start(() -> fail("a thread")).join();
            threads.execute(() -> fail("execute"));
            threads.submit(() -> fail("submit"));
            CompletableFuture.runAsync(() -> fail("runAsync"));
            client.sendAsync(request, BodyHandlers.ofString()).thenAccept(answer -> fail("thenAccept"));
            // end::work[]
            // tag::cure[]
            client.sendAsync(request, BodyHandlers.ofString())
                    .thenAccept(answer -> fail("thenAccept, with a last step"))
                    .whenComplete((_, failure) -> report(failure, heard));
            // end::cure[]
        }
        for (var next = heard.poll(1, TimeUnit.SECONDS); next != null; next = heard.poll(1, TimeUnit.SECONDS)) {
            names.add(next);
        }
        names.forEach(name -> IO.println("heard of: " + name));
    }

    // tag::report[]
    private static void report(Throwable failure, LinkedBlockingQueue<String> log) {
        if (failure != null) {
            log.add(failure.getCause().getMessage());
        }
    }
    // end::report[]

    private static void fail(String where) {
        throw new IllegalStateException(where);
    }
}

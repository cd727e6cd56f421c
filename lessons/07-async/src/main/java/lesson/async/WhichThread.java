package lesson.async;

import course.lab.Lab;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;

/** Asks each kind of callback on which thread it runs. */
final class WhichThread {

    static void main() {
        try (var lab = Lab.start();
             var own = Executors.newSingleThreadExecutor(Thread.ofPlatform().name("my-thread").factory());
             var client = HttpClient.newHttpClient(); var other = HttpClient.newBuilder().executor(own).build()) {
            var slow = HttpRequest.newBuilder(lab.uri("/delay/0.3")).build();
            // tag::story[]
            var call = client.sendAsync(slow, BodyHandlers.ofString());
            call.thenRun(() -> tell("attached while in flight")).join();
            call.thenRun(() -> tell("attached when it is done")).join();
            call.thenRunAsync(() -> tell("thenRunAsync")).join();
            call.thenRunAsync(() -> tell("thenRunAsync(.., own)"), own).join();

            other.sendAsync(slow, BodyHandlers.ofString())
                    .thenRun(() -> tell("client with executor(own)")).join();
            new CompletableFuture<Void>().completeOnTimeout(null, 100, TimeUnit.MILLISECONDS)
                    .thenRun(() -> tell("after completeOnTimeout")).join();
            Delayer.real().delay(Duration.ofMillis(100))
                    .thenRun(() -> tell("after delayedExecutor")).join();
            // end::story[]
        }
    }

    private static void tell(String callback) {
        var name = Thread.currentThread().getName().replaceAll("-\\d+$", "");
        IO.println("%-26s %s".formatted(callback, name));
    }
}

package lesson.http2;

import course.lab.Lab;
import java.net.URI;
import java.net.http.HttpClient;
import java.util.TreeMap;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** Two hundred requests at once over one connection, whose server allows 128. */
final class TooManyStreams {

    private static final int PAGES = 200;
    private static final int STREAMS = 128;

    static void main() throws InterruptedException {
        try (var lab = Lab.start(); var client = Secure.client(lab); var gate = lab.hold("/pages")) {
            Secure.start(client, lab.secure("/status/200")).join();
            var failures = new CountDownLatch(PAGES - STREAMS);
            // tag::story[]
            var started = IntStream.range(0, PAGES)
                    .mapToObj(n -> outcome(client, lab.secure("/pages/" + n), failures))
                    .toList();
            // end::story[]
            failures.await(10, TimeUnit.SECONDS);
            gate.open();
            // tag::count[]
            started.stream()
                    .map(CompletableFuture::join)
                    .collect(Collectors.groupingBy(outcome -> outcome, TreeMap::new, Collectors.counting()))
                    .forEach((outcome, count) -> IO.println(count + " x " + outcome));
            // end::count[]
        }
    }

    // tag::outcome[]
    private static CompletableFuture<String> outcome(HttpClient client, URI page, CountDownLatch failures) {
        return Secure.start(client, page).handle((_, failure) -> {
            if (failure == null) {
                return "a page";
            }
            failures.countDown();
            return failure.getCause().toString();
        });
    }
    // end::outcome[]
}

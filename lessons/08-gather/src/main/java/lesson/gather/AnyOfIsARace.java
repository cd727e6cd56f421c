package lesson.gather;

import course.lab.End;
import course.lab.Lab;
import course.lab.Reply;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Executors;

/** Three mirrors, one of them broken and quick: two ways to take the first answer. */
final class AnyOfIsARace {

    static void main() throws Exception {
        try (var lab = Lab.start(); var client = HttpClient.newHttpClient()) {
            // tag::any-of[]
            var started = threeMirrors(lab).stream()
                    .map(mirror -> client.sendAsync(HttpRequest.newBuilder(mirror).build(), BodyHandlers.ofString())
                            .thenCompose(Answers::body))
                    .toArray(CompletableFuture<?>[]::new);
            var first = CompletableFuture.anyOf(started);
            IO.println("anyOf:     " + first.handle((text, failure) -> failure == null ? text : failure.getCause()).join());
            // end::any-of[]
        }
        try (var lab = Lab.start(); var client = HttpClient.newHttpClient()) {
            // tag::invoke-any[]
            try (var threads = Executors.newVirtualThreadPerTaskExecutor()) {
                var tasks = threeMirrors(lab).stream().map(mirror -> text(client, mirror)).toList();
                IO.println("invokeAny: " + threads.invokeAny(tasks));
            }
            // end::invoke-any[]
            lab.flights().await(log -> log.inFlight() == 0, Duration.ofSeconds(5));
            var letGo = lab.flights().all().stream().filter(flight -> flight.end() == End.LET_GO).map(flight -> flight.path());
            IO.println("let go by invokeAny: " + letGo.toList());
        }
    }

    private static List<URI> threeMirrors(Lab lab) {
        StartLine.of(lab, 3);
        return List.of(
                lab.answer("/broken", Reply.status(500).after(Duration.ofMillis(100))),
                lab.answer("/near", Reply.text("the file, from near").after(Duration.ofMillis(600))),
                lab.answer("/far", Reply.text("the file, from far").after(Duration.ofMillis(1_500))));
    }

    private static Callable<String> text(HttpClient client, URI mirror) {
        return () -> {
            var answer = client.send(HttpRequest.newBuilder(mirror).build(), BodyHandlers.ofString());
            if (answer.statusCode() != 200) {
                throw new IOException("%d from %s".formatted(answer.statusCode(), mirror.getPath()));
            }
            return answer.body();
        };
    }
}

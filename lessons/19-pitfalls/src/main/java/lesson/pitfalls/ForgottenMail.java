package lesson.pitfalls;

import course.lab.Lab;
import course.lab.Reply;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.function.Consumer;
import java.util.stream.Stream;

/** Three orders whose mails are never sent, and nobody asks the futures in which that failed. */
final class ForgottenMail {

    // tag::mailed[]
    private static CompletableFuture<?> mailed(URI order, URI mails, HttpClient client) {
        return client.sendAsync(HttpRequest.newBuilder(order).build(), BodyHandlers.ofString())
                .thenCompose(answer -> client.sendAsync(HttpRequest.newBuilder(mails)
                        .POST(BodyPublishers.ofString(answer.body())).build(), BodyHandlers.discarding()));
    }
    // end::mailed[]

    private static List<CompletableFuture<?>> run(Consumer<List<CompletableFuture<?>>> beforeTheEnd) {
        try (var lab = Lab.start()) {
            List<CompletableFuture<?>> mails;
            // tag::run[]
            try (var client = HttpClient.newHttpClient()) {
                // end::run[]
                lab.warmUp(client);
                // tag::run[]
                mails = Stream.of("/orders/1", "/orders/2", "/orders/3")
                        .map(path -> lab.answer(path, Reply.text(path).after(Duration.ofMillis(300))))
                        .<CompletableFuture<?>>map(order -> mailed(order, lab.uri("/anything"), client)).toList();
                beforeTheEnd.accept(mails);
            }
            // end::run[]
            var methods = lab.flights().all().stream().map(flight -> flight.method()).toList();
            IO.println("done: %d orders read, %d mails sent".formatted(
                    methods.stream().filter("GET"::equals).count(), methods.stream().filter("POST"::equals).count()));
            return mails;
        }
    }

    static void main() {
        // tag::wrong[]
        var forgotten = run(_ -> {});
        // end::wrong[]
        // tag::evidence[]
        forgotten.forEach(mail -> IO.println("  asked afterwards: " + mail.exceptionNow()));
        // end::evidence[]
        // tag::right[]
        run(mails -> mails.forEach(CompletableFuture::join));
        // end::right[]
    }
}

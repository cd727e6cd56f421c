package lesson.backoff;

import course.lab.Lab;
import course.lab.Reply;
import java.net.URI;
import java.net.http.HttpClient;
import java.time.Duration;
import java.util.concurrent.CompletableFuture;
import lesson.async.Delayer;

/** Cancels a loop of futures after its second request, and counts what the server still gets. */
final class CanceledLoop {

    private static final Duration PAUSE = Duration.ofMillis(100);

    static void main() {
        try (var lab = Lab.start(); var client = HttpClient.newHttpClient()) {
            var ask = new Ask(client);
            var chain = chain(ask, lab.answer("/chain", Reply.text("running")), 6);
            cancelAfterTwo("a chain alone:    ", lab, chain);
        }
        try (var lab = Lab.start(); var client = HttpClient.newHttpClient()) {
            var asked = new CompletableFuture<String>();
            step(new Ask(client), lab.answer("/asks-first", Reply.text("running")), 6, asked);
            cancelAfterTwo("asks its result:  ", lab, asked);
        }
    }

    // tag::wrong[]
    private static CompletableFuture<String> chain(Ask ask, URI job, int questions) {
        return ask.answer(job).thenCompose(answer -> questions == 1
                ? CompletableFuture.completedFuture(answer.body())
                : Delayer.real().delay(PAUSE).thenCompose(_ -> chain(ask, job, questions - 1)));
    }
    // end::wrong[]

    // tag::right[]
    private static void step(Ask ask, URI job, int questions, CompletableFuture<String> result) {
        if (result.isDone()) {
            return;
        }
        ask.answer(job).whenComplete((answer, failure) -> {
            if (failure != null) {
                result.completeExceptionally(failure);
            } else if (questions == 1) {
                result.complete(answer.body());
            } else {
                Delayer.real().delay(PAUSE).thenRun(() -> step(ask, job, questions - 1, result));
            }
        });
    }
    // end::right[]

    private static void cancelAfterTwo(String name, Lab lab, CompletableFuture<String> result) {
        lab.flights().await(flights -> flights.count() == 2, Duration.ofSeconds(5));
        var canceled = result.cancel(true);
        lab.flights().await(flights -> flights.count() == 6, Duration.ofMillis(1_500));
        IO.println(name + "canceled: " + canceled + ", requests: " + lab.flights().count());
    }
}

package lesson.fetcher;

import course.lab.Lab;
import course.lab.Reply;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;
import lesson.async.Delayer;
import lesson.backoff.Backoff;

/** Two addresses that fail for good, and what the report says about them afterwards. */
record LostError(HttpClient client) {

    // tag::wrong[]
    private Outcome withVariable(URI uri) throws InterruptedException {
        String error = null;
        for (var made = 1; made <= 3; made++) {
            try {
                var answer = client.send(HttpRequest.newBuilder(uri).build(), BodyHandlers.ofString());
                if (answer.statusCode() == 200) {
                    return new Outcome.Page(uri, answer.body());
                }
            } catch (IOException e) {
                error = e.getMessage();
            }
        }
        return new Outcome.Broken(uri, error);
    }
    // end::wrong[]

    // tag::right[]
    private Outcome withValue(URI uri) {
        var attempt = new Attempt(client, Duration.ofSeconds(10));
        var plan = new Backoff(3, Duration.ofMillis(50), Duration.ofSeconds(1));
        return new Tries(plan, Delayer.real()).of(() -> attempt.once(uri)).join();
    }
    // end::right[]

    static void main() throws InterruptedException {
        var half = Reply.text("half an answer").breakOffAfter(4);
        try (var lab = Lab.start(); var client = HttpClient.newHttpClient()) {
            var fetch = new LostError(client);
            lab.answer("/busy", Reply.status(503));
            lab.answer("/gone", half, Reply.status(410));
            IO.println("/busy, a variable: " + inShort(fetch.withVariable(lab.uri("/busy"))));
            IO.println("/gone, a variable: " + inShort(fetch.withVariable(lab.uri("/gone"))));
            lab.answer("/gone", half, Reply.status(410));
            IO.println("/busy, a value:    " + inShort(fetch.withValue(lab.uri("/busy"))));
            IO.println("/gone, a value:    " + inShort(fetch.withValue(lab.uri("/gone"))));
        }
    }

    private static String inShort(Outcome outcome) {
        return outcome.toString().replaceAll("uri=[^,]*, ", "");
    }
}

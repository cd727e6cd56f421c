package lesson.streaming;

import course.lab.End;
import course.lab.Lab;
import course.lab.Tap;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;

/** Takes what it wants from an answer without end, and forgets the rest. */
final class ForgottenStream {

    static void main() throws Exception {
        try (var lab = Lab.start(); var client = HttpClient.newHttpClient()) {
            lab.warmUp(client);
            var log = lab.answer("/log", Tap.open().send("one\ntwo\nthree\nfour\n").reply());
            var request = HttpRequest.newBuilder(log).build();
            // tag::wrong[]
            var lines = client.send(request, BodyHandlers.ofLines()).body();
            lines.takeWhile(line -> !line.equals("three")).forEach(IO::println);
            // end::wrong[]
            var over = lab.flights().await(it -> it.all().getLast().end() == End.LET_GO, Duration.ofMillis(800));
            IO.println("does the server know? " + (over ? "yes" : "no"));
            lines.close();
        }
    }
}

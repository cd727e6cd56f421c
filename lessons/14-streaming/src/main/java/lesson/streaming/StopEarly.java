package lesson.streaming;

import course.lab.End;
import course.lab.Lab;
import course.lab.Stopwatch;
import course.lab.Tap;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;

/** Takes what it wants from an answer without end, and closes the stream. */
final class StopEarly {

    static void main() throws Exception {
        try (var lab = Lab.start(); var client = HttpClient.newHttpClient()) {
            lab.warmUp(client);
            var log = lab.answer("/log", Tap.open().send("one\ntwo\nthree\nfour\n").reply());
            var request = HttpRequest.newBuilder(log).build();
            var watch = Stopwatch.start();
            // tag::right[]
            try (var lines = client.send(request, BodyHandlers.ofLines()).body()) {
                lines.takeWhile(line -> !line.equals("three")).forEach(IO::println);
            }
            // end::right[]
            lab.flights().await(it -> it.all().getLast().end() == End.LET_GO, Duration.ofSeconds(5));
            IO.println(lab.flights().all().getLast().end() + " after " + watch);
            // tag::next[]
            client.send(HttpRequest.newBuilder(lab.uri("/pages/1")).build(), BodyHandlers.ofString());
            // end::next[]
            IO.println("the next request came over connection " + lab.flights().all().getLast().connection()
                    + ", the stream over " + lab.flights().all().getFirst().connection());
        }
    }
}

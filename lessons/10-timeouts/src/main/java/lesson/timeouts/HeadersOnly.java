package lesson.timeouts;

import course.lab.Lab;
import course.lab.Stopwatch;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;

/** The same request timeout of 300 ms, against late headers and against a body that stops half-way. */
final class HeadersOnly {

    static void main() throws Exception {
        try (var lab = Lab.start(); var client = HttpClient.newHttpClient()) {
            lab.warmUp(client);
            IO.println("late headers: " + ask(client, lab.uri("/stall/headers")));
            IO.println("half a body:  " + ask(client, lab.uri("/stall/body")));
        }
    }

    private static String ask(HttpClient client, URI page) throws Exception {
        var watch = Stopwatch.start();
        // tag::ask[]
        var request = HttpRequest.newBuilder(page).timeout(Duration.ofMillis(300)).build();
        var call = client.sendAsync(request, BodyHandlers.ofString());
        // end::ask[]
        try {
            call.handle((answer, failure) -> failure).get(1_500, TimeUnit.MILLISECONDS);
            return call.exceptionNow() + " after " + watch;
        } catch (TimeoutException _) {
            call.cancel(true);
            return "no answer and no exception after " + watch;
        }
    }
}

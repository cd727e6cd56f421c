package lesson.timeouts;

import course.lab.Lab;
import course.lab.Stopwatch;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.util.concurrent.CompletionException;
import java.util.concurrent.TimeUnit;

/** The usual way to give up, and what it leaves behind. */
final class OnlyTheWaitEnds {

    static void main() {
        try (var lab = Lab.start()) {
            Stopwatch watch;
            try (var client = HttpClient.newHttpClient()) {
                lab.warmUp(client);
                watch = Stopwatch.start();
                // tag::wrong[]
                var request = HttpRequest.newBuilder(lab.uri("/delay/1.5")).build();
                var call = client.sendAsync(request, BodyHandlers.ofString());
                try {
                    call.orTimeout(300, TimeUnit.MILLISECONDS).join();
                } catch (CompletionException e) {
                    IO.println(e.getCause() + " after " + watch);
                    IO.println("cancel(true), to be sure: " + call.cancel(true));
                }
                // end::wrong[]
                IO.println("requests still in flight: " + lab.flights().inFlight());
            }
            IO.println("the client could close after " + watch);
        }
    }
}

package lesson.timeouts;

import course.lab.Lab;
import course.lab.Stopwatch;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;

/** A connect timeout of 300 ms, against a peer that takes the connection and is mute, and against late headers. */
final class NeverSaysHello {

    static void main() throws Exception {
        // tag::mute[]
        try (var lab = Lab.start();
             var mute = new ServerSocket(0, 50, InetAddress.getLoopbackAddress());
             var patient = HttpClient.newHttpClient();
             var client = HttpClient.newBuilder()
                     .connectTimeout(Duration.ofMillis(300)).build()) {
            // end::mute[]
            lab.warmUp(client);
            // tag::mute[]
            var hello = URI.create("https://127.0.0.1:" + mute.getLocalPort());
            IO.println("no hello, no timeout:          " + ask(patient, hello));
            IO.println("no hello, connect timeout:     " + ask(client, hello));
            IO.println("late headers, connect timeout: " + ask(client, lab.uri("/delay/0.9")));
        }
        // end::mute[]
    }

    private static String ask(HttpClient client, URI page) throws InterruptedException {
        var watch = Stopwatch.start();
        var call = client.sendAsync(HttpRequest.newBuilder(page).build(), BodyHandlers.ofString());
        try {
            return "status %d after %s".formatted(call.copy().get(1_500, TimeUnit.MILLISECONDS).statusCode(), watch);
        } catch (ExecutionException e) {
            return e.getCause() + " after " + watch;
        } catch (TimeoutException _) {
            call.cancel(true);
            return "still waiting after " + watch;
        }
    }
}

package lesson.errors;

import course.lab.Lab;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.http.HttpClient;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Path;
import java.time.Duration;

/** Provokes every failure of a request, with {@code send} and with {@code sendAsync}, and prints which exception arrives. */
final class EveryFailure {

    static void main() throws Exception {
        // tag::client[]
        try (var lab = Lab.start();
             var mute = new ServerSocket(0, 50, InetAddress.getLoopbackAddress());
             var client = HttpClient.newBuilder().connectTimeout(Duration.ofMillis(800)).build()) {
            // end::client[]
            var closed = HttpClient.newHttpClient();
            closed.close();
            var text = BodyHandlers.ofString();
            var page = lab.uri("/pages/1").toString();
            lab.warmUp(client);
            Provoked.by(client, "https://127.0.0.1:" + lab.port(), text); // the first one loads what TLS needs
            // tag::provoke[]
            Provoked.by(client, "/books/1", text).print("no scheme");
            Provoked.by(client, "http://127.0.0.1:1/", text).print("nobody listens");
            Provoked.by(client, "http://%s/".formatted("x".repeat(64)), text).print("no such host");
            Provoked.by(client, "https://127.0.0.1:" + mute.getLocalPort(), text).print("mute while connecting");
            Provoked.by(client, "https://127.0.0.1:" + lab.port(), text).print("https to a plain port");
            Provoked.by(client, lab.uri("/stall/headers").toString(), text).print("late headers");
            Provoked.by(client, lab.uri("/fault/empty").toString(), text).print("closed without answer");
            Provoked.by(client, lab.uri("/fault/reset").toString(), text).print("reset without answer");
            Provoked.by(client, lab.uri("/fault/half").toString(), text).print("half a body");
            Provoked.by(client, lab.uri("/fault/garbage").toString(), text).print("no HTTP");
            Provoked.by(client, page, BodyHandlers.limiting(text, 5)).print("body over a limit");
            Provoked.by(client, page, BodyHandlers.ofFile(Path.of("nowhere", "page"))).print("body handler fails");
            Provoked.by(closed, page, text).print("client is closed");
            Provoked.by(client, lab.uri("/status/503").toString(), text).print("status 503");
            // end::provoke[]
        }
    }
}

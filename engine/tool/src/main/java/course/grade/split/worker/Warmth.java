package course.grade.split.worker;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.util.concurrent.CompletableFuture;
import java.util.stream.IntStream;

/** Has the JDK's client used once before it counts: its first use costs more than all that a check looks at. */
final class Warmth {

    private static final int TOGETHER = 4;
    private static final byte[] ANSWER = "HTTP/1.1 200 OK\r\nContent-Length: 2\r\n\r\nok".getBytes(StandardCharsets.US_ASCII);

    private Warmth() {}

    /** Asks for {@code page} in the usual ways. A page that is not to be had does no harm. */
    static void of(URI page) {
        try (var client = HttpClient.newHttpClient()) {
            var request = HttpRequest.newBuilder(page).build();
            client.send(request, BodyHandlers.ofString());
            CompletableFuture.allOf(IntStream.range(0, TOGETHER)
                    .mapToObj(_ -> client.sendAsync(request, BodyHandlers.ofString()))
                    .toArray(CompletableFuture<?>[]::new)).join();
        } catch (InterruptedException _) {
            Thread.currentThread().interrupt();
        } catch (Exception _) {
            // then it is as warm as it can be
        }
    }

    /** The same with a server of its own: what a class cache is made of. */
    static void rehearsed() throws IOException {
        try (var server = new ServerSocket(0, TOGETHER, InetAddress.getLoopbackAddress())) {
            Thread.ofVirtual().start(() -> serve(server));
            of(URI.create("http://127.0.0.1:%d/".formatted(server.getLocalPort())));
        }
    }

    private static void serve(ServerSocket server) {
        try {
            while (true) {
                var socket = server.accept();
                Thread.ofVirtual().start(() -> answer(socket));
            }
        } catch (IOException _) {
            // closed is closed
        }
    }

    /** A request of the JDK's client that has no body comes in one piece. */
    private static void answer(Socket socket) {
        var request = new byte[4096];
        try (socket) {
            while (socket.getInputStream().read(request) > 0) {
                socket.getOutputStream().write(ANSWER);
            }
        } catch (IOException _) {
            // the client has gone
        }
    }
}

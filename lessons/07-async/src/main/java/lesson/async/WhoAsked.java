package lesson.async;

import java.io.IOException;
import java.net.ServerSocket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.util.Arrays;
import java.util.concurrent.CompletionException;

/** A refused connection, twice: does the stack trace name the method that asked? */
final class WhoAsked {

    static void main() throws Exception {
        try (var client = HttpClient.newHttpClient()) {
            var nobody = URI.create("http://127.0.0.1:%d/".formatted(portWithoutServer()));
            var request = HttpRequest.newBuilder(nobody).build();
            // tag::story[]
            try {
                client.send(request, BodyHandlers.ofString());
            } catch (IOException failure) {
                IO.println("send:      " + framesOfOurs(failure));
            }
            try {
                client.sendAsync(request, BodyHandlers.ofString()).thenApply(answer -> answer.body()).join();
            } catch (CompletionException failure) {
                IO.println("sendAsync: " + framesOfOurs(failure.getCause()));
            }
            // end::story[]
        }
    }

    private static String framesOfOurs(Throwable failure) {
        var ours = Arrays.stream(failure.getStackTrace())
                .filter(frame -> frame.getClassName().startsWith("lesson."))
                .map(frame -> frame.getMethodName())
                .toList();
        return failure.getClass().getSimpleName() + ", our methods in its stack trace: " + ours;
    }

    private static int portWithoutServer() throws IOException {
        try (var socket = new ServerSocket(0)) {
            return socket.getLocalPort();
        }
    }
}

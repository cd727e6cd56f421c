package lesson.streaming;

import course.lab.Lab;
import java.io.InputStream;
import java.io.OutputStream;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Path;

/** Starts a second JVM with a heap of 32 MB, and has it take a body of 64 MB. */
final class LargerThanTheHeap {

    private static final int SIZE = 64 << 20;

    static void main(String[] arguments) throws Exception {
        if (arguments.length == 2) {
            IO.println("%d MB passed".formatted(take(arguments[0], URI.create(arguments[1])) >> 20));
            return;
        }
        try (var lab = Lab.start()) {
            for (var way : new String[] {"ofByteArray", "ofInputStream"}) {
                IO.println("%-14s %s".formatted(way, smallJvm(way, lab.uri("/bytes/" + SIZE))));
            }
        }
    }

    // tag::take[]
    private static long take(String way, URI uri) throws Exception {
        var request = HttpRequest.newBuilder(uri).build();
        try (var client = HttpClient.newHttpClient()) {
            if (way.equals("ofByteArray")) {
                return client.send(request, BodyHandlers.ofByteArray()).body().length;
            }
            try (InputStream body = client.send(request, BodyHandlers.ofInputStream()).body()) {
                return body.transferTo(OutputStream.nullOutputStream());
            }
        }
    }
    // end::take[]

    /** What it printed, or how it ended. */
    private static String smallJvm(String way, URI uri) throws Exception {
        var java = Path.of(System.getProperty("java.home"), "bin", "java").toString();
        // tag::small[]
        var process = new ProcessBuilder(java, "-Xmx32m", "-XX:+UseSerialGC", "-XX:+ExitOnOutOfMemoryError",
                "-cp", System.getProperty("java.class.path"), LargerThanTheHeap.class.getName(), way, uri.toString())
                .redirectError(ProcessBuilder.Redirect.DISCARD).start();
        // end::small[]
        try (var output = process.inputReader()) {
            var says = output.readLine();
            return process.waitFor() == 0 ? says : "exit status %d".formatted(process.exitValue());
        }
    }
}

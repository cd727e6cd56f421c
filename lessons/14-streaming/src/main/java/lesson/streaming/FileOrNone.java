package lesson.streaming;

import course.lab.Lab;
import course.lab.Reply;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodySubscribers;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;

/** Downloads into a file beside the target, which gets its name when it is whole. */
final class FileOrNone {

    static void main() throws Exception {
        try (var lab = Lab.start(); var client = HttpClient.newHttpClient()) {
            var folder = Files.createTempDirectory("images");
            var broken = lab.answer("/broken", Reply.bytes(new byte[5_000]).breakOffAfter(2_000));
            for (var uri : new URI[] {lab.uri("/bytes/5000"), broken, lab.uri("/status/404")}) {
                var target = folder.resolve("image.bin");
                try {
                    IO.println("%d bytes".formatted(download(client, uri, target)));
                } catch (IOException e) {
                    IO.println(e.getMessage());
                }
                try (var left = Files.list(folder)) {
                    IO.println("  in the folder: " + left.map(Path::getFileName).toList());
                }
                Files.deleteIfExists(target);
            }
            Files.delete(folder);
        }
    }

    // tag::download[]
    private static long download(HttpClient client, URI uri, Path target) throws Exception {
        var part = Files.createTempFile(target.getParent(), ".download-", ".part");
        try {
            var answer = client.send(HttpRequest.newBuilder(uri).build(), info -> info.statusCode() == 200
                    ? BodySubscribers.ofFile(part)
                    : BodySubscribers.replacing(part));
            if (answer.statusCode() != 200) {
                throw new IOException("status " + answer.statusCode());
            }
            Files.move(part, target, StandardCopyOption.ATOMIC_MOVE);
            return Files.size(target);
        } finally {
            Files.deleteIfExists(part);
        }
    }
    // end::download[]
}

package lesson.filesanddatabases;

import course.lab.Lab;
import course.lab.Stopwatch;
import java.io.IOException;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;

/** Twelve pages, each fetched and written to a file on a virtual thread of its own. */
final class SavePages {

    static void main() throws Exception {
        var folder = Files.createTempDirectory("pages");
        try (var lab = Lab.start(); var client = HttpClient.newHttpClient()) {
            lab.warmUp(client);
            var watch = Stopwatch.start();
            // tag::right[]
            var saved = new ArrayList<Future<Path>>();
            try (var threads = Executors.newVirtualThreadPerTaskExecutor()) {
                for (var n = 1; n <= 12; n++) {
                    var page = HttpRequest.newBuilder(lab.uri("/delay/0.2?page=" + n)).build();
                    var file = folder.resolve("page-%02d.txt".formatted(n));
                    saved.add(threads.submit(() -> {
                        var text = client.send(page, BodyHandlers.ofString()).body();
                        return Files.writeString(file, text);
                    }));
                }
            }
            for (var page : saved) {
                page.get();
            }
            // end::right[]
            IO.println("12 pages fetched and written after " + watch);
            IO.println(files(folder) + " files");
        } finally {
            delete(folder);
        }
    }

    private static long files(Path folder) throws IOException {
        try (var files = Files.list(folder)) {
            return files.filter(file -> file.toFile().length() > 0).count();
        }
    }

    private static void delete(Path folder) throws IOException {
        try (var files = Files.list(folder)) {
            for (var file : files.toList()) {
                Files.delete(file);
            }
        }
        Files.delete(folder);
    }
}

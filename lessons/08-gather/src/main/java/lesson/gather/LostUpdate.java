package lesson.gather;

import course.lab.Lab;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;

/** The sizes of ten pages, added up by ten threads, then by one. */
record LostUpdate(HttpClient client, Total sum) {

    /** A number that several threads may read and write, which is not the same as add to. */
    static final class Total {
        volatile int characters;
    }

    private int size(URI page) throws IOException, InterruptedException {
        return client.send(HttpRequest.newBuilder(page).build(), BodyHandlers.ofString()).body().length();
    }

    // tag::add[]
    private Callable<Integer> add(URI page) {
        return () -> sum.characters += size(page);
    }
    // end::add[]

    void compare(List<URI> pages) throws InterruptedException {
        // tag::story[]
        try (var threads = Executors.newVirtualThreadPerTaskExecutor()) {
            threads.invokeAll(pages.stream().map(page -> add(page)).toList());
            IO.println("added by ten threads: " + sum.characters);

            var sizes = threads.invokeAll(pages.stream().<Callable<Integer>>map(page -> () -> size(page)).toList());
            IO.println("added by the caller:  " + sizes.stream().mapToInt(size -> size.resultNow()).sum());
        }
        // end::story[]
    }

    static void main() throws InterruptedException {
        try (var lab = Lab.start(); var client = HttpClient.newHttpClient()) {
            StartLine.of(lab, 10);
            new LostUpdate(client, new Total()).compare(lab.pages(10, Duration.ofMillis(200)));
        }
    }
}

package lesson.client;

import course.lab.Lab;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.concurrent.Semaphore;

/** Twelve requests at once, as they come, and through a semaphore with four permits. */
final class NoLimit {

    static void main() throws Exception {
        try (var client = HttpClient.newHttpClient()) {
            try (var lab = Lab.start()) {
                lab.warmUp(client);
                IO.println("as they come:  %d connections".formatted(twelve(lab, page -> send(client, page))));
            }
            try (var lab = Lab.start()) {
                lab.warmUp(client);
                var permits = new Semaphore(4);
                Sending sending = page -> sendWhenAllowed(permits, client, page);
                IO.println("with permits:  %d connections".formatted(twelve(lab, sending)));
            }
        }
    }

    // tag::permits[]
    private static int sendWhenAllowed(Semaphore permits, HttpClient client, URI page)
            throws IOException, InterruptedException {
        permits.acquire();
        try {
            return send(client, page);
        } finally {
            permits.release();
        }
    }
    // end::permits[]

    private static int send(HttpClient client, URI page) throws IOException, InterruptedException {
        return client.send(HttpRequest.newBuilder(page).build(), BodyHandlers.ofString()).statusCode();
    }

    private interface Sending {
        int send(URI page) throws IOException, InterruptedException;
    }

    private static int twelve(Lab lab, Sending sending) throws InterruptedException {
        try (var threads = Executors.newVirtualThreadPerTaskExecutor()) {
            threads.invokeAll(lab.pages(12, Duration.ofMillis(150)).stream()
                    .map(page -> (Callable<Integer>) () -> sending.send(page)).toList());
        }
        return lab.flights().connections();
    }
}

package lesson.semaphores;

import course.lab.Lab;
import course.lab.Reply;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.concurrent.Semaphore;

/** Two small requests are in flight, an export that needs all four permits waits, and four more small ones come. */
record FairQueue(HttpClient client, Semaphore permits) {

    // tag::task[]
    private Callable<Integer> status(URI page, int weight) {
        return () -> {
            permits.acquire(weight);
            try {
                return client.send(HttpRequest.newBuilder(page).build(), BodyHandlers.discarding()).statusCode();
            } finally {
                permits.release(weight);
            }
        };
    }
    // end::task[]

    static void main() throws InterruptedException {
        // tag::story[]
        IO.println("new Semaphore(4):       the export was sent as number " + turnOfTheExport(new Semaphore(4)));
        IO.println("new Semaphore(4, true): the export was sent as number " + turnOfTheExport(new Semaphore(4, true)));
        // end::story[]
    }

    private static int turnOfTheExport(Semaphore permits) throws InterruptedException {
        try (var lab = Lab.start(); var client = HttpClient.newHttpClient()) {
            var queue = new FairQueue(client, permits);
            var reply = Reply.text("done").after(Duration.ofMillis(200));
            var gate = lab.hold("/");
            try (var threads = Executors.newVirtualThreadPerTaskExecutor()) {
                for (var n = 1; n <= 7; n++) {
                    threads.submit(n == 3 ? queue.status(lab.answer("/export", reply), 4)
                            : queue.status(lab.answer("/small/" + n, reply), 1));
                    while (lab.flights().inFlight() + permits.getQueueLength() < n) {
                        Thread.sleep(1);
                    }
                }
                gate.open();
            }
            var paths = lab.flights().all().stream().map(flight -> flight.path()).toList();
            return paths.indexOf("/export") + 1;
        }
    }
}

package course.measure.fanout;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.util.Collections;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.Semaphore;

/** A virtual thread for each request, which waits for its permit and then for its answer: as lesson 9 does it. */
record VirtualThreads(HttpClient client) implements Way {

    @Override
    public List<Answer> ask(URI uri, int count, int atOnce) throws InterruptedException {
        var permits = new Semaphore(atOnce);
        try (var threads = Executors.newVirtualThreadPerTaskExecutor()) {
            var tasks = Collections.nCopies(count, (Callable<Answer>) () -> inTurn(permits, uri));
            return threads.invokeAll(tasks).stream().map(Future::resultNow).toList();
        }
    }

    private Answer inTurn(Semaphore permits, URI uri) throws InterruptedException {
        permits.acquire();
        var begin = System.nanoTime();
        try {
            return Answer.since(begin, client.send(HttpRequest.newBuilder(uri).build(), BodyHandlers.ofString()).statusCode());
        } catch (IOException failure) {
            return Answer.since(begin, failure);
        } finally {
            permits.release();
        }
    }

    @Override
    public void close() {
        client.close();
    }
}

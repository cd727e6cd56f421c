package course.measure.fanout;

import course.measure.clients.Asking;
import java.net.URI;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Semaphore;

/** One thread that sends, as soon as there is a permit, and a future for each answer, which gives the permit back. */
record Futures(Asking client) implements Way {

    @Override
    public List<Answer> ask(URI uri, int count, int atOnce) throws InterruptedException {
        var permits = new Semaphore(atOnce);
        var sent = new ArrayList<CompletableFuture<Answer>>();
        for (var n = 0; n < count; n++) {
            permits.acquire();
            var begin = System.nanoTime();
            sent.add(client.ask(uri).handle((status, failure) -> {
                permits.release();
                return failure == null ? Answer.since(begin, status) : Answer.since(begin, failure);
            }));
        }
        return sent.stream().map(CompletableFuture::join).toList();
    }

    @Override
    public void close() {
        client.close();
    }
}

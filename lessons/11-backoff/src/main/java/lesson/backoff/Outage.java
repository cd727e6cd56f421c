package lesson.backoff;

import course.lab.Lab;
import course.lab.Reply;
import java.net.URI;
import java.time.Duration;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;

/** A server that answers 503 for a while after the first request, as one that restarts does. */
final class Outage {

    private Outage() {}

    static URI of(Lab lab, Duration length) {
        var page = lab.answer("/report", Reply.status(503));
        Thread.startVirtualThread(() -> {
            lab.flights().await(flights -> flights.count() > 0, Duration.ofSeconds(10));
            CompletableFuture.delayedExecutor(length.toMillis(), TimeUnit.MILLISECONDS)
                    .execute(() -> lab.answer("/report", Reply.text("the report")));
        });
        return page;
    }
}

package course.lab;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;

/** What the runners of scenario 8 open, use and close. */
final class RaceResources {

    /** So long the winner waits for the loser's resource to be closed. */
    private static final Duration GRACE = Duration.ofSeconds(5);
    private static final int NOT_FOUND = 404;

    private final Map<String, CompletableFuture<Void>> open = new ConcurrentHashMap<>();
    private final AtomicInteger opened = new AtomicInteger();

    Reply open() {
        var id = "resource-" + opened.incrementAndGet();
        open.put(id, new CompletableFuture<>());
        return Reply.text(id);
    }

    Reply close(String id) {
        var closed = open.remove(id);
        if (closed == null) {
            return unknown(id);
        }
        closed.complete(null);
        return Reply.text("closed");
    }

    Reply use(LiveFlight flight, String id, Heats heats) {
        return !open.containsKey(id) ? unknown(id) : heats.run(flight, "/8", 2, this::decide);
    }

    /** One of two uses fails; the other one succeeds as soon as the resource of the first has been closed. */
    private void decide(List<Runner> runners) {
        var loser = runners.getFirst();
        var id = Form.of(loser.flight.path.substring(loser.flight.path.indexOf('?') + 1)).values().get("use").getFirst();
        var closed = open.getOrDefault(id, CompletableFuture.completedFuture(null));
        loser.hears(Reply.text("wrong: this use fails\n").withStatus(500));
        closed.copy().completeOnTimeout(null, GRACE.toMillis(), TimeUnit.MILLISECONDS)
                .thenRun(() -> runners.getLast().hears(RaceEndpoints.RIGHT));
    }

    /** How many were opened, and how many are open. */
    Reply count() {
        return Reply.text("%d opened, %d open".formatted(opened.get(), open.size()));
    }

    private static Reply unknown(String id) {
        return Reply.text("wrong: no resource '%s' is open%n".formatted(id)).withStatus(NOT_FOUND);
    }
}

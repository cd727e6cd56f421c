import module java.base;
import module java.net.http;
import course.lab.*;
import java.net.http.HttpResponse.BodyHandlers;
import lesson.async.*;
import lesson.backoff.*;

/** Asks until the answer is 200 or the plan's tries are used up; answers the last status. */
CompletableFuture<Integer> again(String path, Backoff plan, int made) {
    return client.sendAsync(HttpRequest.newBuilder(lab.uri(path)).build(), BodyHandlers.ofString())
            .thenCompose(answer -> answer.statusCode() == 200 || made == plan.tries()
                    ? CompletableFuture.completedFuture(answer.statusCode())
                    : Delayer.real().delay(plan.before(made)).thenCompose(_ -> again(path, plan, made + 1)));
}

/** Any wait from zero to the longest. */
Duration jitter(Duration longest) {
    return Duration.ofMillis(ThreadLocalRandom.current().nextLong(longest.toMillis() + 1));
}

var plan = new Backoff(4, Duration.ofMillis(100), Duration.ofSeconds(2));

// Try, one line at a time:
//
// IntStream.rangeClosed(1, 8).mapToObj(plan::before).toList()
// again("/flaky/2", plan, 1).join()
// again("/flaky/9", plan, 1).join()
// flights()                            // four bars, and the gaps between them double
//
// 1000 * (1 << 32)                     // the wait before retry 33, in an int
// plan.before(33)
//
// Twelve clients that fail together; then change plan.before(1) into jitter(plan.before(1)):
// IntStream.range(0, 12).mapToObj(n -> Delayer.real().delay(plan.before(1)).thenCompose(_ -> again("/flaky/1?n=" + n, plan, 1))).toList().forEach(CompletableFuture::join)
// flights()
//
// client.send(HttpRequest.newBuilder(lab.uri("/fault/empty")).build(), BodyHandlers.ofString())
// flights()                            // how often did it arrive?

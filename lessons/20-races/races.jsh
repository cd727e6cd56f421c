import module java.base;
import module java.net.http;
import course.lab.*;
import java.net.http.HttpResponse.BodyHandlers;

/** A runner: succeeds with status 200 and with nothing else. */
Callable<String> text(String path) {
    return () -> {
        var answer = client.send(HttpRequest.newBuilder(lab.uri(path)).build(), BodyHandlers.ofString());
        if (answer.statusCode() != 200) {
            throw new IOException("status " + answer.statusCode());
        }
        return answer.body();
    };
}

/** The first success; the others are interrupted. */
String race(List<Callable<String>> runners) throws Exception {
    try (var threads = Executors.newVirtualThreadPerTaskExecutor()) {
        return threads.invokeAny(runners);
    }
}

/** The same runner, later. */
Callable<String> late(Callable<String> runner, Duration delay) {
    return () -> {
        Thread.sleep(delay);
        return runner.call();
    };
}

// Try, one line at a time:
//
// race(Collections.nCopies(2, text("/1")))
// flights()                            // who was let go?
// race(Collections.nCopies(2, text("/5")))
// race(Collections.nCopies(3, text("/6")))
// race(List.of(text("/11"), () -> race(Collections.nCopies(2, text("/11")))))
//
// race(List.of(text("/7"), late(text("/7"), Duration.ofSeconds(3))))
// race(List.of(text("/7"), late(text("/7"), Duration.ofSeconds(1))))   // too early: what does the lab say?
//
// race(List.of(text("/status/503"), text("/status/404")))              // all lose: how much are you told?
//
// race(Collections.nCopies(1_000, text("/3?racers=1000")))
//
// 10,000 take two descriptors each while lab and client share one JVM; ask ./course lab in
// another terminal instead, and put its address in place of lab.uri(path) above.

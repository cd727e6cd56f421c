import module java.base;
import module java.net.http;
import course.lab.*;
import lesson.async.*;
import lesson.backoff.*;
import lesson.fetcher.*;

/** So many addresses: every tenth is refused at first, every tenth is not found, every tenth breaks off. */
List<URI> mixed(int count) {
    return IntStream.range(0, count).mapToObj(n -> lab.uri(switch (n % 10) {
        case 3 -> "/flaky/1?n=" + n;
        case 5 -> "/status/404?n=" + n;
        case 8 -> "/fault/half?n=" + n;
        default -> "/delay/0.1?n=" + n;
    })).toList();
}

/** How many are final, drawn over and over in one line. */
Consumer<Outcome> counting(int total) {
    var done = new AtomicInteger();
    return outcome -> System.out.printf("\r%4d of %d ", done.incrementAndGet(), total);
}

/** Fetches so many addresses, so many at a time. */
List<Outcome> fetch(int count, int cap) {
    var limits = new Limits(cap, Duration.ofSeconds(10), new Backoff(3, Duration.ofMillis(300), Duration.ofSeconds(2)));
    return new Fetcher(client, limits, Delayer.real()).outcomes(mixed(count), counting(count)).join();
}

// Try, one line at a time:
//
// fetch(20, 4)
// flights()                            // never more than four above one another; where are the retries?
//
// fetch(20, 1)                         // a cap of one: do the waits cost time now?
// flights()
//
// fetch(500, 50).stream().collect(Collectors.groupingBy(outcome -> outcome.getClass().getSimpleName(), Collectors.counting()))
//
// fetch(10, 3).stream().filter(Outcome::mayPass).toList()      // what is worth another run later

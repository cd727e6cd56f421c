// The playground of lesson 09. Running already: lab (a Lab) and client (an HttpClient);
// flights() draws what the lab saw since it was last called.
import module java.base;
import module java.net.http;
import course.lab.Reply;

/** So many pages that take 300 ms each. */
List<URI> slowPages(int count) {
    return lab.pages(count, Duration.ofMillis(300));
}

/** Asks for the pages on virtual threads, each with a permit in hand; answers the statuses in order. */
List<Integer> capped(Semaphore permits, List<URI> pages) throws InterruptedException {
    try (var threads = Executors.newVirtualThreadPerTaskExecutor()) {
        return threads.invokeAll(pages.stream().<Callable<Integer>>map(page -> () -> {
            permits.acquire();
            try {
                return client.send(HttpRequest.newBuilder(page).build(), HttpResponse.BodyHandlers.discarding()).statusCode();
            } finally {
                permits.release();
            }
        }).toList()).stream().map(Future::resultNow).toList();
    }
}

// Try these, one at a time, and call flights() after each:
//
//   var permits = new Semaphore(3)
//   capped(permits, slowPages(9))
//
// A release too many. How many are in flight now?
//   permits.release()
//   capped(permits, slowPages(9))
//   permits.availablePermits()
//
// A cap of two, and a server that counts starts in a second:
//   capped(new Semaphore(2), Collections.nCopies(10, lab.uri("/rate-limited")))
//
// One slow page among quick ones. Does it keep the others waiting?
//   var mixed = new ArrayList<>(lab.pages(11))
//   mixed.addFirst(lab.answer("/slow", Reply.text("slow").after(Duration.ofSeconds(1))))
//   capped(new Semaphore(2), mixed)

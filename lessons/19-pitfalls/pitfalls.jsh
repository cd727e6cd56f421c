import module java.base;
import module java.net.http;
import course.lab.*;
import java.net.http.HttpResponse.BodyHandlers;

/** The text of a page, by waiting for it. */
String text(String path) throws Exception {
    return client.send(HttpRequest.newBuilder(lab.uri(path)).build(), BodyHandlers.ofString()).body();
}

/** Where the threads whose names begin so stand: the first lines of a thread dump. */
void standing(String names) {
    Thread.getAllStackTraces().forEach((thread, stack) -> {
        if (thread.getName().startsWith(names)) {
            IO.println(thread.getName() + " " + thread.getState());
            Arrays.stream(stack).limit(6).forEach(frame -> IO.println("    " + frame));
        }
    });
}

ExecutorService two() {
    return Executors.newFixedThreadPool(2, Thread.ofPlatform().daemon().name("two-", 1).factory());
}

// Try, one line at a time:
//
// var pool = two();
// Callable<String> shelf(ExecutorService pool) { return () -> text("/delay/0.3?author") + " and " + pool.submit(() -> text("/pages/2")).get(); }
// pool.submit(shelf(pool)).get()       // one author: it works
// var both = Stream.of(1, 2).map(n -> pool.submit(shelf(pool))).toList();
// standing("two-")                     // two authors: FutureTask.get, twice
// flights()                            // and no /pages/2 of theirs
// pool.shutdownNow()                   // two books never began; both authors are interrupted
//
// var threads = Executors.newVirtualThreadPerTaskExecutor();
// var fifty = Stream.generate(() -> threads.submit(shelf(threads))).limit(50).toList();
// fifty.getLast().get()
//
// var forgotten = CompletableFuture.supplyAsync(() -> 1 / 0);
// forgotten.exceptionNow()             // it was silent until you asked

// The playground of lesson 07. Running already: lab (a Lab) and client (an HttpClient);
// flights() draws what the lab saw since it was last called.
import module java.base;
import module java.net.http;
import course.lab.Reply;
import lesson.async.Delayer;

/** Starts a request; the future is the text of the answer. */
CompletableFuture<String> start(String path) {
    return client.sendAsync(HttpRequest.newBuilder(lab.uri(path)).build(), HttpResponse.BodyHandlers.ofString())
            .thenApply(HttpResponse::body);
}

/** The same, and waits for it. */
String ask(String path) throws Exception {
    return client.send(HttpRequest.newBuilder(lab.uri(path)).build(), HttpResponse.BodyHandlers.ofString()).body();
}

/** Says on which thread this runs. */
void where(String what) {
    IO.println(what + " on " + Thread.currentThread().getName());
}

// Try these, one at a time, and call flights() now and then:
//
//   var slow = start("/delay/3")
//   slow                                    // not completed; look again later
//   slow.thenRun(() -> where("pending"))
//   slow.join()
//   slow.thenRun(() -> where("complete"))   // another thread this time
//
// Together, or one by one?
//   start("/delay/1").thenCombine(start("/delay/1"), (a, b) -> a + ", " + b).join()
//   start("/delay/1").thenCompose(_ -> start("/delay/1")).join()
//   flights()
//
// Who hears of this?
//   var lost = start("/pages/1").thenApply(text -> text.charAt(99))
//   lost                                    // and what does lost.join() say?
//
//   Delayer.real().delay(Duration.ofSeconds(2)).thenRun(() -> where("after a pause"))

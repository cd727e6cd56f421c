// The playground of lesson 08. Running already: lab (a Lab) and client (an HttpClient);
// flights() draws what the lab saw since it was last called.
import module java.base;
import module java.net.http;
import course.lab.Reply;

/** Starts one request; the future is the text of the answer. */
CompletableFuture<String> start(URI page) {
    return client.sendAsync(HttpRequest.newBuilder(page).build(), HttpResponse.BodyHandlers.ofString())
            .thenApply(HttpResponse::body);
}

/** Waits for all of them; the texts are in the order of the list. */
<T> List<T> waitForAll(List<CompletableFuture<T>> started) {
    return started.stream().map(CompletableFuture::join).toList();
}

/** So many pages that take 300 ms each. */
List<URI> slowPages(int count) {
    return lab.pages(count, Duration.ofMillis(300));
}

// Try these, one at a time, and call flights() after each:
//
//   slowPages(5).stream().map(page -> start(page)).map(CompletableFuture::join).toList()
//   waitForAll(slowPages(5).stream().map(page -> start(page)).toList())
//
// Which answer comes first, and where is it in the list?
//   var late = lab.answer("/late", Reply.text("late").after(Duration.ofMillis(800)))
//   waitForAll(List.of(start(late), start(lab.uri("/pages/1"))))
//
// One of two fails. What do you get, and when?
//   CompletableFuture.allOf(start(lab.uri("/fault/half")), start(late)).join()
//   start(lab.uri("/fault/half")).handle((text, failure) -> failure == null ? text : "no page: " + failure.getCause()).join()
//
// Cancel a request in flight and look at its bar:
//   var flying = start(lab.uri("/delay/5"))
//   flying.cancel(true)

import module java.base;
import module java.net.http;
import java.net.http.HttpResponse.BodyHandlers;
import course.lab.*;

/** The call itself: keep it, it is what can be canceled. */
CompletableFuture<HttpResponse<String>> call(String path) {
    return client.sendAsync(HttpRequest.newBuilder(lab.uri(path)).build(), BodyHandlers.ofString());
}

/** The same with the request timeout, which ends at the headers. */
CompletableFuture<HttpResponse<String>> call(String path, Duration timeout) {
    return client.sendAsync(HttpRequest.newBuilder(lab.uri(path)).timeout(timeout).build(), BodyHandlers.ofString());
}

// Try, one line at a time:
//
// var late = call("/stall/headers", Duration.ofMillis(300))
// late                         // completed exceptionally, soon
// var half = call("/stall/body", Duration.ofMillis(300))
// half                         // not completed, whenever you look
// half.cancel(true)
// flights()
//
// var yes = call("/delay/10")
// var no = call("/delay/10")
// yes.cancel(true)
// no.cancel(false)
// flights()                    // which of the two does the server still work on?
//
// var wrong = call("/delay/10")
// wrong.orTimeout(300, TimeUnit.MILLISECONDS)
// wrong.cancel(true)           // what does it answer, and what does flights() show?
//
// var right = call("/delay/10")
// right.copy().orTimeout(300, TimeUnit.MILLISECONDS).whenComplete((_, _) -> right.cancel(true))
// flights()

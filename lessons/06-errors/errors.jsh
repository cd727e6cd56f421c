import module java.base;
import module java.net.http;
import java.net.http.HttpResponse.BodyHandlers;
import course.lab.*;
import lesson.errors.*;

/** What becomes of a request: a status, or the chain of exceptions. */
String ask(HttpClient client, String address) {
    try {
        var request = HttpRequest.newBuilder(URI.create(address)).timeout(Duration.ofSeconds(2)).build();
        return "status " + client.sendAsync(request, BodyHandlers.ofString()).join().statusCode();
    } catch (RuntimeException e) {
        return Stream.<Throwable>iterate(e, Objects::nonNull, Throwable::getCause).map(Throwable::toString).collect(Collectors.joining("\n  of "));
    }
}

String ask(String path) {
    return ask(client, lab.uri(path).toString());
}

var follows = HttpClient.newBuilder().followRedirects(HttpClient.Redirect.NORMAL).build();

// Try, one line at a time:
//
// ask("/status/404")
// ask("/fault/half")
// ask("/fault/reset")
// flights()                            // how often was the last one sent?
// ask(client, "http://127.0.0.1:1/")
// ask(client, "127.0.0.1:1")           // who throws here?
//
// var circle = lab.answer("/circle", Reply.status(302).header("Location", "/circle"))
// ask(client, circle.toString())
// ask(follows, circle.toString())      // the same status, after how many requests?
// Causes.of(new CompletionException(new ConnectException("refused")))

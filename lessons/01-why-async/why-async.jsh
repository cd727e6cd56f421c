// The playground of lesson 01. Running already: lab (a Lab) and client (an HttpClient);
// flights() draws what the lab saw since it was last called.
import module java.base;
import module java.net.http;
import course.lab.Stopwatch;

/** So many pages, each answered after so many milliseconds. */
List<URI> pages(int count, int millis) {
    return lab.pages(count, Duration.ofMillis(millis));
}

CompletableFuture<HttpResponse<String>> start(URI page) {
    return client.sendAsync(HttpRequest.newBuilder(page).build(), HttpResponse.BodyHandlers.ofString());
}

/** Each waits for the one before it. */
void oneByOne(List<URI> pages) throws Exception {
    var watch = Stopwatch.start();
    for (var page : pages) {
        client.send(HttpRequest.newBuilder(page).build(), HttpResponse.BodyHandlers.ofString());
    }
    IO.println(pages.size() + " answers after " + watch);
}

/** Asynchronous, and awaited at once. */
void awaited(List<URI> pages) {
    var watch = Stopwatch.start();
    pages.forEach(page -> start(page).join());
    IO.println(pages.size() + " answers after " + watch);
}

/** All are started before the first wait. */
void together(List<URI> pages) {
    var watch = Stopwatch.start();
    pages.stream().map(page -> start(page)).toList().forEach(answer -> answer.join());
    IO.println(pages.size() + " answers after " + watch);
}

// Guess first, then try, and call flights() after each:
//
//   oneByOne(pages(5, 1000))
//   together(pages(5, 1000))
//   awaited(pages(5, 1000))
//   together(pages(50, 200))
//
// How many must it be, and how slow, before you notice the difference?
//   oneByOne(pages(3, 20))
//   together(pages(3, 20))

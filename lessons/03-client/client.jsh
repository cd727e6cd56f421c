// The playground of lesson 03. Running already: lab (a Lab) and client (an HttpClient);
// flights() draws what the lab saw since it was last called.
import module java.base;
import module java.net.http;
import java.net.http.HttpResponse.BodyHandlers;
import course.lab.*;

/** Sends so many requests, one after the other, with this client. */
void ask(HttpClient with, int times) throws Exception {
    for (var n = 0; n < times; n++) {
        with.send(HttpRequest.newBuilder(lab.uri("/pages/" + n)).build(), BodyHandlers.discarding());
    }
}

/** The threads that watch the connections of clients: one for each client that is not closed. */
List<String> watchers() {
    return Thread.getAllStackTraces().keySet().stream().map(Thread::getName)
            .filter(name -> name.endsWith("SelectorManager")).sorted().toList();
}

/** Over how many connections requests came, and how many of these are open now. */
String connections() {
    return "%d opened, %d open".formatted(lab.flights().connections(), lab.flights().openConnections());
}

// Try these, one at a time:
//
//   ask(client, 10)
//   connections()
//   var mine = HttpClient.newHttpClient()
//   ask(mine, 10)
//   connections()
//   watchers()
//   mine.close()
//   connections()
//   watchers()
//   ask(mine, 1)                                   // what does a closed client say?
//
// Forgotten clients: how many threads, and when do they go?
//   for (var n = 0; n < 20; n++) ask(HttpClient.newHttpClient(), 1)
//   watchers().size()
//   System.gc()
//   watchers().size()                              // look again after a few seconds
//
// Twenty at once: how many connections?
//   var calls = lab.pages(20, Duration.ofMillis(300)).stream().map(page -> client.sendAsync(HttpRequest.newBuilder(page).build(), BodyHandlers.ofString())).toList()
//   calls.forEach(CompletableFuture::join)
//   connections()
//
//   var cookies = new CookieManager()
//   var mindful = HttpClient.newBuilder().cookieHandler(cookies).build()
//   lab.answer("/login", Reply.text("hi").header("Set-Cookie", "session=s-42; Path=/"))
//   mindful.send(HttpRequest.newBuilder(lab.uri("/login")).build(), BodyHandlers.discarding())
//   cookies.getCookieStore().getCookies()

// The playground of lesson 13. Running already: lab (a Lab) and client (an HttpClient);
// flights() draws what the lab saw since it was last called.
import module java.base;
import module java.net.http;

/** A client that trusts the certificate of the lab, with no connection yet. */
HttpClient trusting() {
    return HttpClient.newBuilder().sslContext(lab.sslContext()).build();
}

/** Starts one request; the future is the version of the answer. */
CompletableFuture<HttpClient.Version> start(HttpClient client, URI page) {
    return client.sendAsync(HttpRequest.newBuilder(page).build(), HttpResponse.BodyHandlers.discarding())
            .thenApply(HttpResponse::version);
}

/** Starts so many requests for pages that take 300 ms each, and waits for all; answers how many came over which version. */
Map<HttpClient.Version, Long> fetch(HttpClient client, int count) {
    var started = lab.pages(count, Duration.ofMillis(300)).stream()
            .map(page -> start(client, lab.secure(page.getPath()))).toList();
    return started.stream().map(CompletableFuture::join)
            .collect(Collectors.groupingBy(version -> version, Collectors.counting()));
}

/** Connection and stream of each request so far. */
List<String> streams() {
    return lab.flights().all().stream()
            .map(flight -> "%s: connection %d, stream %d".formatted(flight.path(), flight.connection(), flight.stream())).toList();
}

// Try these, one at a time, and call flights() after each:
//
//   start(client, lab.secure("/pages/1")).join()                   // why not?
//   var mine = trusting()
//   fetch(mine, 12)                                                // how many connections?
//   fetch(mine, 12)                                                // and now?
//   streams()
//
// How many requests bear one connection at a time?
//   fetch(mine, 100)
//   fetch(mine, 130)
//
// The same server without HTTP/2, and without TLS:
//   start(mine, lab.secureHttp1("/pages/1")).join()
//   start(mine, lab.upgrading("/pages/1")).join()
//   start(mine, lab.uri("/pages/1")).join()
//
// Cancel a request in flight. What becomes of the connection?
//   var flying = start(mine, lab.secure("/delay/5"))
//   flying.cancel(true)
//   start(mine, lab.secure("/pages/2")).join()
//   streams()

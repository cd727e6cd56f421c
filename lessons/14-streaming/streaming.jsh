import module java.base;
import module java.net.http;
import java.net.http.HttpResponse.BodyHandlers;
import course.lab.*;

/** The bytes of an answer, at the headers: close it. */
HttpResponse<InputStream> bytes(String path) throws Exception {
    return client.send(HttpRequest.newBuilder(lab.uri(path)).build(), BodyHandlers.ofInputStream());
}

/** The lines of an answer, at the headers: close it. */
HttpResponse<Stream<String>> lines(String path) throws Exception {
    return client.send(HttpRequest.newBuilder(lab.uri(path)).build(), BodyHandlers.ofLines());
}

// Try, one line at a time:
//
// lines("/stream/5?seconds=5").body().forEach(System.out::println)
//
// var ticker = lines("/sse?events=50&seconds=50")
// ticker.statusCode()          // long before the last event
// flights()                    // in flight
// ticker.body().close()
// flights()                    // let go
//
// var film = bytes("/bytes/3000000000")      // larger than this JShell's memory
// film.body().readNBytes(10)
// flights()                    // still in flight: the server waits for you
// film.body().transferTo(OutputStream.nullOutputStream())
//
// var tap = Tap.open()         // a body that you send yourself
// lab.answer("/mine", tap.reply())
// var mine = lines("/mine")
// tap.send("hello\n")
// var rest = mine.body().iterator()
// rest.next()
// tap.breakOff()
// rest.hasNext()               // what is thrown?

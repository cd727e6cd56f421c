import module java.base;
import module java.net.http;
import course.lab.*;
import java.net.http.HttpResponse.BodyHandlers;
import lesson.service.*;

/** One upstream, played by the lab: "/delay/1" answers after a second, "/stall/headers" never, "/status/503" at once. */
Upstream upstream(String path, Duration patience) {
    return new Upstream(path.replace("/", " ").strip(), lab.uri(path), patience);
}

/** A service on a free port, with so many places; close it when you are done. */
Service service(int places, Upstream... upstreams) {
    return new Service(List.of(upstreams), new Service.Limits(Duration.ofSeconds(3), places, Duration.ofSeconds(10)));
}

/** What a caller gets. */
String ask(Service service) throws Exception {
    var answer = client.send(HttpRequest.newBuilder(service.page()).build(), BodyHandlers.ofString());
    return answer.statusCode() + " " + answer.body();
}

// Try, one line at a time:
//
// var page = service(2, upstream("/posts", Duration.ofSeconds(1)), upstream("/stall/headers", Duration.ofMillis(400)))
// ask(page)
// flights()                            // who was let go, and when?
//
// page.page()                          // ask it with curl -i from another window
//
// var callers = IntStream.range(0, 10).mapToObj(_ -> client.sendAsync(HttpRequest.newBuilder(page.page()).build(), BodyHandlers.ofString())).toList()
// callers.stream().map(caller -> caller.join().statusCode()).toList()        // how many of ten find a place?
//
// var slow = service(5, upstream("/delay/5", Duration.ofSeconds(9)))
// ask(slow)                            // what ended the wait: the patience, or the time for the whole?
//
// page.close()
// slow.close()

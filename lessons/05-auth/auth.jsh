import module java.base;
import module java.net.http;
import java.net.http.HttpResponse.BodyHandlers;
import course.lab.*;

/** Asks for a page with some headers (name, value, name, value), and answers the status. */
int get(HttpClient client, URI page, String... headers) throws Exception {
    var request = HttpRequest.newBuilder(page);
    if (headers.length > 0) {
        request.headers(headers);
    }
    return client.send(request.build(), BodyHandlers.discarding()).statusCode();
}

String basic(String user, String password) {
    return "Basic " + Base64.getEncoder().encodeToString((user + ":" + password).getBytes());
}

/** Which request brought a header of this name, and to which of the two hosts. */
void who(String header) {
    lab.flights().all().forEach(it -> IO.println(it.host() + " " + it.line() + " " + it.header(header).orElse("-") + " -> " + it.status()));
}

var follows = HttpClient.newBuilder().followRedirects(HttpClient.Redirect.NORMAL).build();
var away = lab.answer("/away", Reply.status(302).header("Location", lab.elsewhere("/headers").toString()));

// Try, one line at a time:
//
// get(client, lab.uri("/basic-auth/ada/engine"))
// get(client, lab.uri("/basic-auth/ada/engine"), "Authorization", basic("ada", "engine"))
// get(client, lab.uri("/bearer"), "Authorization", "Bearer t-4711")
// client.send(HttpRequest.newBuilder(lab.uri("/digest-auth/ada/engine")).build(), BodyHandlers.discarding()).headers().map()
//
// get(follows, away, "Authorization", "Bearer t-4711", "X-Api-Key", "t-4711")
// who("Authorization")
// who("X-Api-Key")                    // which of the two went elsewhere?
// flights()

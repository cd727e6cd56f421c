// The playground of lesson 02. Running already: lab (a Lab) and client (an HttpClient);
// flights() draws what the lab saw since it was last called.
import module java.base;
import module java.net.http;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse.BodyHandlers;
import course.lab.Reply;
import tools.jackson.databind.json.JsonMapper;

/** Sends a GET to a path of the lab. */
HttpResponse<String> get(String pathAndQuery) throws Exception {
    return client.send(HttpRequest.newBuilder(lab.uri(pathAndQuery)).build(), BodyHandlers.ofString());
}

/** Sends a text with any method. */
HttpResponse<String> send(String method, String path, String body) throws Exception {
    return client.send(HttpRequest.newBuilder(lab.uri(path)).method(method, BodyPublishers.ofString(body)).build(),
            BodyHandlers.ofString());
}

/** One text, escaped for a query. */
String escaped(String text) {
    return URLEncoder.encode(text, StandardCharsets.UTF_8);
}

// Try these, one at a time:
//
//   get("/users/1").body()
//   get("/users/1").headers().map().keySet()
//   send("PATCH", "/anything", "a part").body()
//   send("patch", "/anything", "a part")            // what does flights() say of the method?
//
// What does the server read? Compare the path in the answer with what you meant.
//   get("/anything?q=C++").body()
//   get("/anything?q=" + escaped("C++")).body()
//   escaped(escaped("C++"))
//
// Where has it gone?
//   lab.answer("/old", Reply.status(301).header("Location", "/pages/3"))
//   get("/old")
//   HttpClient.newBuilder().followRedirects(HttpClient.Redirect.NORMAL).build().send(HttpRequest.newBuilder(lab.uri("/old")).build(), BodyHandlers.ofString())
//   flights()
//
//   JsonMapper.shared().readTree(get("/items?page=2").body()).path(0)

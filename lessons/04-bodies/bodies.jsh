import module java.base;
import module java.net.http;
import java.net.http.HttpRequest.BodyPublisher;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse.BodyHandlers;
import com.github.mizosoft.methanol.MultipartBodyPublisher;
import course.lab.*;
import tools.jackson.databind.json.JsonMapper;

var parcels = lab.answer("/parcels", Reply.status(204));

/** Posts a body with a Content-Type, and answers the request as the server saw it. */
String post(String type, BodyPublisher body) throws Exception {
    var request = HttpRequest.newBuilder(parcels).header("Content-Type", type).POST(body).build();
    client.send(request, BodyHandlers.discarding());
    var seen = lab.flights().all().getLast();
    return seen.requestHeaders() + "\n\n" + seen.requestBody();
}

record Order(String book, int copies) {}

// Try, one line at a time:
//
// post("application/json", BodyPublishers.ofByteArray(JsonMapper.shared().writeValueAsBytes(new Order("a \"b\"", 2))))
// post("text/plain;charset=utf-8", BodyPublishers.ofString("Grüße"))
// post("text/plain;charset=iso-8859-1", BodyPublishers.ofString("Grüße", StandardCharsets.ISO_8859_1))
//
// var form = MultipartBodyPublisher.newBuilder().textPart("title", "Grüße").textPart("a \"quoted\" name", "x").build()
// post(form.mediaType().toString(), form)
// post("multipart/form-data", form)     // what does a server miss here?
//
// var stream = new ByteArrayInputStream("once".getBytes())
// post("text/plain", BodyPublishers.ofInputStream(() -> stream))
// post("text/plain", BodyPublishers.ofInputStream(() -> stream))
// flights()

package lesson.requests;

import static org.assertj.core.api.Assertions.assertThat;

import course.lab.Flight;
import course.lab.Lab;
import course.lab.Reply;
import course.lab.junit.LabExtension;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpClient.Redirect;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import tools.jackson.databind.json.JsonMapper;

/** The phrases about requests that From Python and the cheat sheet quote. */
@ExtendWith(LabExtension.class)
class PhrasesTest {

    private static final JsonMapper JSON = JsonMapper.shared();

    record User(int id, String name) {}

    @AutoClose
    private final HttpClient client = HttpClient.newHttpClient();

    @Test
    @DisplayName("one GET, as text")
    void get(Lab lab) throws Exception {
        var page = lab.answer("/page", Reply.text("hello"));
        // tag::get[]
        var request = HttpRequest.newBuilder(page).build();
        var answer = client.send(
                request, BodyHandlers.ofString());
        var text = answer.body();
        // end::get[]
        assertThat(text).isEqualTo("hello");
    }

    @Test
    @DisplayName("POST, PUT, PATCH and DELETE")
    void methods(Lab lab) throws Exception {
        var posts = lab.uri("/posts");
        var one = lab.uri("/posts/1");
        var body = BodyPublishers.ofString("{}");
        // tag::methods[]
        var post = HttpRequest.newBuilder(posts)
                .POST(body).build();
        var put = HttpRequest.newBuilder(one)
                .PUT(body).build();
        var patch = HttpRequest.newBuilder(one)
                .method("PATCH", body).build();
        var delete = HttpRequest.newBuilder(one)
                .DELETE().build();
        // end::methods[]
        for (var request : new HttpRequest[] {post, put, patch, delete}) {
            client.send(request, BodyHandlers.discarding());
        }
        assertThat(lab.flights().all()).extracting(Flight::method).containsExactly("POST", "PUT", "PATCH", "DELETE");
    }

    @Test
    @DisplayName("each name and each value of a query is escaped by itself")
    void query() {
        var address = "http://lab/anything";
        // tag::query[]
        var title = URLEncoder.encode(
                "Black & White", StandardCharsets.UTF_8);
        var uri = URI.create(address + "?title=" + title);
        // end::query[]
        assertThat(uri.getRawQuery()).isEqualTo("title=Black+%26+White");
    }

    @Test
    @DisplayName("headers of a request")
    void headers(Lab lab) throws Exception {
        var page = lab.uri("/headers");
        // tag::headers[]
        var request = HttpRequest.newBuilder(page)
                .header("Accept", "application/json")
                .header("X-Request-Id", "7f3a")
                .build();
        // end::headers[]
        client.send(request, BodyHandlers.discarding());
        assertThat(lab.flights().all().getFirst().header("X-Request-Id")).hasValue("7f3a");
    }

    @Test
    @DisplayName("status, headers and address of an answer")
    void answer(Lab lab) throws Exception {
        var moved = lab.answer("/new", Reply.text("hello").header("Content-Type", "text/plain"));
        var old = lab.answer("/old", Reply.status(302).header("Location", moved.toString()));
        // tag::follow[]
        var follower = HttpClient.newBuilder()
                .followRedirects(Redirect.NORMAL)
                .build();
        // end::follow[]
        try (follower) {
            var request = HttpRequest.newBuilder(old).build();
            var answer = follower.send(request, BodyHandlers.ofString());
            // tag::status[]
            int status = answer.statusCode();
            // end::status[]
            // tag::answer-headers[]
            Optional<String> type = answer.headers()
                    .firstValue("content-type");
            // end::answer-headers[]
            // tag::address[]
            URI last = answer.uri();
            var hop = answer.previousResponse();
            // end::address[]
            assertThat(status).isEqualTo(200);
            assertThat(type.orElseThrow()).startsWith("text/plain");
            assertThat(last).isEqualTo(moved);
            assertThat(hop.orElseThrow().statusCode()).isEqualTo(302);
        }
    }

    @Test
    @DisplayName("a body as text, as bytes, and as JSON")
    void bodies(Lab lab) throws Exception {
        var request = HttpRequest.newBuilder(lab.uri("/users/1")).build();
        // tag::text[]
        var answer = client.send(
                request, BodyHandlers.ofString());
        String text = answer.body();
        // end::text[]
        // tag::bytes[]
        var raw = client.send(
                request, BodyHandlers.ofByteArray());
        byte[] bytes = raw.body();
        // end::bytes[]
        // tag::json[]
        var user = JSON.readValue(answer.body(), User.class);
        var tree = JSON.readTree(answer.body());
        // end::json[]
        assertThat(bytes).asString(StandardCharsets.UTF_8).isEqualTo(text);
        assertThat(user.id()).isEqualTo(tree.get("id").asInt()).isEqualTo(1);
    }
}

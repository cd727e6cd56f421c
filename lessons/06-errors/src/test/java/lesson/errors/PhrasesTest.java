package lesson.errors;

import static org.assertj.core.api.Assertions.assertThat;

import course.lab.Lab;
import course.lab.Reply;
import course.lab.junit.LabExtension;
import java.io.IOException;
import java.net.ConnectException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpClient.Redirect;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.net.http.HttpTimeoutException;
import java.time.Duration;
import java.util.concurrent.CompletionException;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** The phrases about failures that From Python and the cheat sheet quote. */
@ExtendWith(LabExtension.class)
class PhrasesTest {

    @AutoClose
    private final HttpClient client = HttpClient.newHttpClient();

    @Test
    @DisplayName("a status is asked, not thrown")
    void predicates(Lab lab) throws Exception {
        var request = HttpRequest.newBuilder(lab.uri("/status/404")).build();
        var answer = client.send(request, BodyHandlers.ofString());
        // tag::predicates[]
        var status = new Status(answer.statusCode());
        boolean success = status.isSuccess();     // 2xx
        boolean redirect = status.isRedirect();   // 3xx
        boolean error = status.isError();         // 4xx, 5xx
        // end::predicates[]
        assertThat(new boolean[] {success, redirect, error}).containsExactly(false, false, true);
    }

    @Test
    @DisplayName("redirects are followed by a client that was told to")
    void follow(Lab lab) throws Exception {
        var moved = lab.answer("/new", Reply.text("hello"));
        var old = lab.answer("/old", Reply.status(301).header("Location", moved.toString()));
        // tag::follow[]
        var client = HttpClient.newBuilder()
                .followRedirects(Redirect.NORMAL)
                .build();
        // end::follow[]
        try (client) {
            var request = HttpRequest.newBuilder(old).build();
            assertThat(client.send(request, BodyHandlers.ofString()).body()).isEqualTo("hello");
        }
    }

    @Test
    @DisplayName("a status that is no success, as an exception")
    void statusError(Lab lab) throws Exception {
        var request = HttpRequest.newBuilder(lab.uri("/status/503")).build();
        var answer = client.send(request, BodyHandlers.ofString());
        var told = "";
        // tag::status[]
        try {
            HttpStatusException.requireSuccess(answer);
        } catch (HttpStatusException e) {
            told = e.status() + " from " + e.uri();
        }
        // end::status[]
        assertThat(told).startsWith("503 from http");
    }

    @Test
    @DisplayName("every failure of the network is an IOException; a connection that is refused, one of its kind")
    void request(Lab lab) throws Exception {
        assertThat(told(URI.create("http://127.0.0.1:1/"))).isEqualTo("nobody there");
        assertThat(told(lab.uri("/stall/headers"))).isEqualTo("too late");
        assertThat(told(lab.uri("/fault/half"))).startsWith("no answer");
    }

    private String told(URI page) throws InterruptedException {
        var request = HttpRequest.newBuilder(page).timeout(Duration.ofSeconds(2)).build();
        // tag::request[]
        try {
            var answer = client.send(
                    request, BodyHandlers.ofString());
            return answer.body();
        } catch (ConnectException e) {
            return "nobody there";
        } catch (HttpTimeoutException e) {
            return "too late";
        } catch (IOException e) {
            return "no answer: " + e.getMessage();
        }
        // end::request[]
    }

    @Test
    @DisplayName("what join throws is a wrapper")
    void unwrap() {
        var request = HttpRequest.newBuilder(URI.create("http://127.0.0.1:1/")).build();
        var call = client.sendAsync(request, BodyHandlers.ofString());
        Throwable why = null;
        // tag::unwrap[]
        try {
            call.join();
        } catch (CompletionException wrapper) {
            why = Causes.of(wrapper);
        }
        // end::unwrap[]
        assertThat(why).isInstanceOf(ConnectException.class);
    }
}

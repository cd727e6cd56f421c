package lesson.auth;

import static org.assertj.core.api.Assertions.assertThat;

import course.lab.Lab;
import course.lab.junit.LabExtension;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.util.Base64;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** The phrases about credentials that From Python and the cheat sheet quote. */
@ExtendWith(LabExtension.class)
class PhrasesTest {

    @AutoClose
    private final HttpClient client = HttpClient.newHttpClient();

    @Test
    @DisplayName("user and password in the first request")
    void basic(Lab lab) throws Exception {
        var page = lab.uri("/basic-auth/ada/engine");
        // tag::basic[]
        var pair = Base64.getEncoder()
                .encodeToString("ada:engine".getBytes());
        var request = HttpRequest.newBuilder(page)
                .header("Authorization", "Basic " + pair)
                .build();
        // end::basic[]
        assertThat(client.send(request, BodyHandlers.discarding()).statusCode()).isEqualTo(200);
    }

    @Test
    @DisplayName("a token in the first request")
    void bearer(Lab lab) throws Exception {
        var page = lab.uri("/bearer");
        var token = new Token("t-4711");
        // tag::bearer[]
        var request = HttpRequest.newBuilder(page)
                .header("Authorization",
                        "Bearer " + token.secret())
                .build();
        // end::bearer[]
        assertThat(client.send(request, BodyHandlers.discarding()).statusCode()).isEqualTo(200);
    }
}

package lesson.gather;

import static org.assertj.core.api.Assertions.assertThat;

import course.lab.Lab;
import java.io.IOException;
import java.net.ConnectException;
import java.net.URI;
import java.net.http.HttpClient;
import java.time.Duration;
import java.util.concurrent.CompletionException;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/** Whatever happens to a request, one {@link Health} comes of it. */
class HealthTest {

    private static final Duration BOUND = Duration.ofSeconds(10);

    @Test
    @DisplayName("a failure is named by its cause, not by the wrapper around it")
    void unwrapped() {
        var health = Health.of("mail", null, new CompletionException(new IOException("gone")));

        assertThat(health).isEqualTo(new Health.Down("mail", "IOException: gone"));
    }

    @Test
    @DisplayName("a failure without a message still has a reason")
    void noMessage() {
        var health = Health.of("search", null, new CompletionException(new ConnectException()));

        assertThat(health).isEqualTo(new Health.Down("search", "ConnectException"));
    }

    @Test
    @DisplayName("a bare failure and a wrapper around nothing are reasons, too")
    void bare() {
        assertThat(Health.of("a", null, new IOException("gone"))).isEqualTo(new Health.Down("a", "IOException: gone"));
        assertThat(Health.of("b", null, new CompletionException("odd", null)))
                .isEqualTo(new Health.Down("b", "CompletionException: odd"));
    }

    @Test
    @DisplayName("a visit tells success, an error status and a refused connection apart, and never fails itself")
    void visits() {
        try (var lab = Lab.start(); var client = HttpClient.newHttpClient()) {
            assertThat(RollCall.visit(client, "users", lab.uri("/users/1")))
                    .succeedsWithin(BOUND).isEqualTo(new Health.Up("users", 200));
            assertThat(RollCall.visit(client, "billing", lab.uri("/status/503")))
                    .succeedsWithin(BOUND).isEqualTo(new Health.Down("billing", "status 503"));
            assertThat(RollCall.visit(client, "search", URI.create("http://127.0.0.1:1/")))
                    .succeedsWithin(BOUND).isEqualTo(new Health.Down("search", "ConnectException"));
        }
    }
}

package lesson.auth;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class OriginTest {

    @ParameterizedTest
    @DisplayName("path and query make no difference, and neither do capitals or a port that goes without saying")
    @CsvSource({"http://api.example/a, http://api.example/b?c=d", "https://API.example/, HTTPS://api.example:443/",
            "http://api.example:80, http://api.example"})
    void same(URI one, URI other) {
        assertThat(Origin.of(one)).isEqualTo(Origin.of(other));
    }

    @Test
    @DisplayName("a negative port is the usual one of the scheme: that is what an authenticator is told")
    void noPort() {
        assertThat(new Origin("https", "API.example", -1)).isEqualTo(Origin.of(URI.create("https://api.example/")));
        assertThat(new Origin("http", "api.example", -1)).isNotEqualTo(Origin.of(URI.create("https://api.example/")));
    }

    @ParameterizedTest
    @DisplayName("another scheme, host or port is another origin")
    @CsvSource({"https://api.example/, http://api.example/", "http://api.example/, http://api.example.evil/",
            "http://127.0.0.1:8080/, http://127.0.0.1:8081/", "http://localhost/, http://127.0.0.1/",
            "http://api.example/, http://api.example@evil.example/"})
    void other(URI one, URI other) {
        assertThat(Origin.of(one)).isNotEqualTo(Origin.of(other));
    }
}

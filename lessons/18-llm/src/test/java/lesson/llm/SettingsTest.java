package lesson.llm;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.net.URI;
import java.util.Map;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("The settings")
class SettingsTest {

    private static final URI LAB = URI.create("http://127.0.0.1:8095/v1");

    @Test
    @DisplayName("come from the environment")
    void environment() {
        var settings = Settings.of(Map.of("OPENAI_BASE_URL", "https://llm.example/v1", "OPENAI_API_KEY", "sk-1"), LAB);

        assertThat(settings.baseUrl()).isEqualTo("https://llm.example/v1");
        assertThat(settings.key()).isEqualTo("sk-1");
        assertThat(settings.toString()).doesNotContain("sk-1");
    }

    @Test
    @DisplayName("lead to the lab when the environment names no service, and take no real key there")
    void practice() {
        var settings = Settings.of(Map.of("OPENAI_API_KEY", "sk-1"), LAB);

        assertThat(settings.baseUrl()).isEqualTo(LAB.toString());
        assertThat(settings.key()).isEqualTo("practice");
    }

    @Test
    @DisplayName("name the key that is missing")
    void missing() {
        assertThatThrownBy(() -> Settings.of(Map.of("OPENAI_BASE_URL", "https://llm.example/v1"), LAB))
                .hasMessageContainingAll("https://llm.example/v1", "OPENAI_API_KEY", ".env");
    }
}

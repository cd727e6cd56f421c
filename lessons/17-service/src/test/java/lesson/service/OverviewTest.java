package lesson.service;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.LinkedHashMap;
import java.util.Map;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("An overview")
class OverviewTest {

    @Test
    @DisplayName("is JSON: the parts as they came, the reasons as strings, both in the order given")
    void json() {
        var parts = new LinkedHashMap<String, String>();
        parts.put("profile", "{\"name\":\"Ada\"}");
        parts.put("news", "[]");
        var overview = new Overview(parts, Map.of("weather", "it said \"no\"\n"));

        assertThat(overview.json())
                .isEqualTo("{\"parts\":{\"profile\":{\"name\":\"Ada\"},\"news\":[]},\"missing\":{\"weather\":\"it said \\\"no\\\" \"}}");
    }

    @Test
    @DisplayName("has status 200 with a part, 504 when all are late, and 502 when something else went wrong")
    void status() {
        assertThat(new Overview(Map.of("a", "1"), Map.of("b", Overview.LATE)).status()).isEqualTo(200);
        assertThat(new Overview(Map.of(), Map.of("a", Overview.LATE, "b", Overview.LATE)).status()).isEqualTo(504);
        assertThat(new Overview(Map.of(), Map.of("a", Overview.LATE, "b", "status 500")).status()).isEqualTo(502);
    }
}

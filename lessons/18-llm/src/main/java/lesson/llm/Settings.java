package lesson.llm;

import java.net.URI;
import java.util.Map;

/** Where to ask and with which key, under the names that every client of this API knows. */
// tag::settings[]
public record Settings(String baseUrl, String key) {

    /** As the environment says. When it names no {@code OPENAI_BASE_URL}, the lab is asked, with a practice key. */
    public static Settings of(Map<String, String> environment, URI lab) {
        var baseUrl = environment.getOrDefault("OPENAI_BASE_URL", "");
        if (baseUrl.isBlank()) {
            return practice(lab);
        }
        var key = environment.getOrDefault("OPENAI_API_KEY", "");
        if (key.isBlank()) {
            throw new IllegalStateException("""
                    OPENAI_BASE_URL is %s, and there is no OPENAI_API_KEY.
                    Set it in the environment or in .env, and never in the source.""".formatted(baseUrl));
        }
        return new Settings(baseUrl, key);
    }

    /** What the environment would say if the lab were the service. A key of yours is never sent there. */
    public static Settings practice(URI lab) {
        return new Settings(lab.toString(), "practice");
    }

    @Override
    public String toString() {
        return "Settings[" + baseUrl + ", key hidden]";
    }
}
// end::settings[]

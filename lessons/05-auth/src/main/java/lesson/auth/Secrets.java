package lesson.auth;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;

/** Looks a secret up in the environment, and in a {@code .env} file that stays out of the repository. */
// tag::secrets[]
record Secrets(Map<String, String> values) {

    /** What the environment says wins over the file. A file that is not there is no mistake. */
    static Secrets of(Map<String, String> environment, Path file) throws IOException {
        var values = new HashMap<>(Files.exists(file) ? parsed(Files.readString(file)) : Map.<String, String>of());
        values.putAll(environment);
        return new Secrets(Map.copyOf(values));
    }

    Token token(String name) {
        var value = values.getOrDefault(name, "");
        if (value.isBlank()) {
            throw new IllegalStateException("Set %s in the environment or in .env".formatted(name));
        }
        return new Token(value);
    }
    // end::secrets[]

    // tag::parsed[]
    /** Lines {@code NAME=value}; a value may stand in quotes; {@code #} begins a comment line. */
    static Map<String, String> parsed(String text) {
        var values = new HashMap<String, String>();
        for (var line : text.lines().map(String::strip).toList()) {
            var equals = line.indexOf('=');
            if (equals > 0 && !line.startsWith("#")) {
                var name = line.substring(0, equals).strip().replaceFirst("^export\\s+", "");
                values.put(name, line.substring(equals + 1).strip().replaceFirst("^([\"'])(.*)\\1$", "$2"));
            }
        }
        return values;
    }
    // end::parsed[]

    @Override
    public String toString() {
        return "Secrets" + values.keySet();
    }
}

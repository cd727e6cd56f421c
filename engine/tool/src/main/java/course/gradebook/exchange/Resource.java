package course.gradebook.exchange;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;

/** Texts that come with the tool. */
final class Resource {

    private Resource() {}

    static String text(String name) {
        try (var resource = Resource.class.getResourceAsStream(name)) {
            if (resource == null) {
                throw new IllegalStateException("%s is not in the jar of the tool: build it anew".formatted(name));
            }
            return new String(resource.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException cause) {
            throw new UncheckedIOException(cause);
        }
    }
}

package course.site.timeline;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** The flights that an example left in its output folder: an array of timelines, or one on each line. */
record Captured(List<JsonNode> runs) {

    private static final JsonMapper JSON = new JsonMapper();

    /** Reads the file. Fails with {@link IllegalArgumentException} when there is none or it is no JSON. */
    static Captured in(Path file) {
        if (!Files.isRegularFile(file)) {
            throw new IllegalArgumentException("has no captured flights");
        }
        try (var values = JSON.readerFor(JsonNode.class).<JsonNode>readValues(Files.readString(file))) {
            return new Captured(values.readAll().stream().flatMap(Captured::each).toList());
        } catch (IOException | JacksonException e) {
            throw new IllegalArgumentException("has flights that can't be read: " + e.getMessage(), e);
        }
    }

    /** The JSON of the run with that number, counted from 1. */
    String run(int number) {
        if (number < 1 || number > runs.size()) {
            throw new IllegalArgumentException(
                    "has %d captured pictures, so there is no run %d".formatted(runs.size(), number));
        }
        return runs.get(number - 1).toString();
    }

    private static Stream<JsonNode> each(JsonNode value) {
        return value.isArray() ? value.valueStream() : Stream.of(value);
    }
}

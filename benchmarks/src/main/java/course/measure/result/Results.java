package course.measure.result;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import tools.jackson.databind.SerializationFeature;
import tools.jackson.databind.json.JsonMapper;

/**
 * The folder of result files.
 *
 * @param order names of measurements as the page lists them; others follow by name
 */
public record Results(Path folder, List<String> order) {

    private static final JsonMapper JSON = JsonMapper.builder().enable(SerializationFeature.INDENT_OUTPUT).build();

    public Results {
        order = List.copyOf(order);
    }

    /** Keeps {@code result} in the place of the one before it. */
    public void keep(Result result) throws IOException {
        Files.createDirectories(folder);
        Files.writeString(folder.resolve(result.name() + ".json"), JSON.writeValueAsString(result) + "\n");
    }

    public List<Result> all() throws IOException {
        if (!Files.isDirectory(folder)) {
            return List.of();
        }
        try (var files = Files.list(folder)) {
            return files.filter(file -> file.toString().endsWith(".json"))
                    .map(file -> JSON.readValue(file, Result.class))
                    .sorted(Comparator.comparingInt(this::place).thenComparing(Result::name))
                    .toList();
        }
    }

    private int place(Result result) {
        var place = order.indexOf(result.name());
        return place < 0 ? order.size() : place;
    }
}

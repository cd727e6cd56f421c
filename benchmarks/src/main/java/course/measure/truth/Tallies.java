package course.measure.truth;

import course.catalog.Exercise;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.TreeMap;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.SerializationFeature;
import tools.jackson.databind.json.JsonMapper;

/** The file of what was counted so far, written after each round: rounds of many runs add up. */
final class Tallies {

    private static final JsonMapper JSON = JsonMapper.builder()
            .enable(SerializationFeature.INDENT_OUTPUT).enable(SerializationFeature.ORDER_MAP_ENTRIES_BY_KEYS).build();

    private final Path file;
    private final Basis basis;
    private final Map<String, Tally> tallies;

    private Tallies(Path file, Basis basis, Map<String, Tally> tallies) {
        this.file = file;
        this.basis = basis;
        this.tallies = tallies;
    }

    static Tallies read(Path file, Basis basis) throws IOException {
        return new Tallies(file, basis, Files.exists(file)
                ? JSON.readValue(Files.readString(file), new TypeReference<TreeMap<String, Tally>>() {}) : new TreeMap<>());
    }

    /** What was counted of the exercise as it is today. */
    Tally of(Exercise exercise) throws IOException {
        var now = basis.fingerprint(exercise);
        var known = tallies.get(exercise.id());
        return known != null && known.fingerprint().equals(now) ? known : Tally.none(now);
    }

    void keep(Exercise exercise, Tally tally) throws IOException {
        tallies.put(exercise.id(), tally);
        Files.writeString(file, JSON.writeValueAsString(tallies) + "\n");
    }
}

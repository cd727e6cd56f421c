package course.measure.classroom;

import course.catalog.Exercise;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** What a grading left in its folder. */
record Grades(Path out) {

    private static final JsonMapper JSON = JsonMapper.builder().build();

    String gradebook() throws IOException {
        return Files.readString(out.resolve("gradebook.csv"));
    }

    /** The code a student got for an exercise. */
    String code(String student, Exercise exercise) throws IOException {
        return mark(student, exercise).path("code").asString();
    }

    /** The points a student got for an exercise. */
    int earned(String student, Exercise exercise) throws IOException {
        return mark(student, exercise).path("earned").asInt();
    }

    private JsonNode mark(String student, Exercise exercise) throws IOException {
        var feedback = JSON.readTree(Files.readString(out.resolve("feedback").resolve(student + ".json")));
        return feedback.path("exercises").valueStream().filter(it -> it.path("exercise").asString().equals(exercise.id())).findFirst()
                .orElseThrow(() -> new IllegalStateException("%s has no mark for %s".formatted(student, exercise.id())));
    }

    /** {@code student exercise} of all that were graded by running code, in the order of the journal. */
    List<String> graded() throws IOException {
        return journal().filter(it -> it.path("line").asString().equals("graded")).map(it -> it.path("graded"))
                .filter(it -> !it.path("outcome").asString().equals("MISSING"))
                .map(it -> "%s %s".formatted(it.path("student").asString(), it.path("exercise").asString())).toList();
    }

    private Stream<JsonNode> journal() throws IOException {
        var file = out.resolve("journal.jsonl");
        if (!Files.exists(file)) {
            return Stream.of();
        }
        var text = Files.readString(file);
        return text.substring(0, text.lastIndexOf('\n') + 1).lines().map(JSON::readTree);
    }
}

package course.gradebook.journal;

import com.fasterxml.jackson.annotation.JsonSubTypes;
import com.fasterxml.jackson.annotation.JsonTypeInfo;
import course.grade.Graded;
import course.verdict.CriterionResult;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.json.JsonMapper;

/** A line of the journal: one JSON object. */
@JsonTypeInfo(use = JsonTypeInfo.Id.NAME, property = "line")
@JsonSubTypes({
    @JsonSubTypes.Type(value = Line.Begun.class, name = "journal"),
    @JsonSubTypes.Type(value = Line.Criterion.class, name = "criterion"),
    @JsonSubTypes.Type(value = Line.Done.class, name = "graded")
})
sealed interface Line {
    /** What this version writes and reads. */
    int VERSION = 1;
    JsonMapper JSON = JsonMapper.builder().build();

    /** The first line. */
    record Begun(int version) implements Line {}

    /** A criterion is judged. */
    record Criterion(String student, String exercise, String fingerprint, CriterionResult result) implements Line {
        public Criterion {
            whole(student, exercise, fingerprint, result);
        }
    }

    /** An exercise is graded. */
    record Done(String fingerprint, Graded graded) implements Line {
        public Done {
            whole(fingerprint, graded, graded.student(), graded.exercise(), graded.outcome(), graded.code(), graded.says());
        }
    }

    private static void whole(Object... parts) {
        Stream.of(parts).forEach(Objects::requireNonNull);
    }

    default String text() {
        return JSON.writeValueAsString(this);
    }

    /** Null for the word that says so in JSON; throws {@link tools.jackson.core.JacksonException} for what is no line. */
    static @Nullable Line of(String text) {
        return JSON.readValue(text, Line.class);
    }
}

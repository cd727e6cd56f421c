package course.grade.examine;

import com.fasterxml.jackson.annotation.JsonSubTypes;
import com.fasterxml.jackson.annotation.JsonTypeInfo;
import course.grade.Graded;
import course.grade.intake.Beside;
import course.grade.isolate.Level;
import course.verdict.CriterionResult;
import java.nio.file.Path;
import java.util.List;
import tools.jackson.databind.json.JsonMapper;

/** What the command and a JVM that examines say to each other: one JSON object a line. */
@JsonTypeInfo(use = JsonTypeInfo.Id.NAME, property = "say")
@JsonSubTypes({
    @JsonSubTypes.Type(value = Message.Begin.class, name = "begin"),
    @JsonSubTypes.Type(value = Message.Ready.class, name = "ready"),
    @JsonSubTypes.Type(value = Message.Order.class, name = "order"),
    @JsonSubTypes.Type(value = Message.Judged.class, name = "judged"),
    @JsonSubTypes.Type(value = Message.Examined.class, name = "examined"),
    @JsonSubTypes.Type(value = Message.Done.class, name = "done"),
    @JsonSubTypes.Type(value = Message.End.class, name = "end")
})
sealed interface Message {

    JsonMapper JSON = JsonMapper.builder().build();

    /**
     * What the JVM works with, all its life.
     *
     * @param home     the root of the course
     * @param level    of the walls around students' code, as it was proven
     * @param room     a folder for what belongs to students' programs
     * @param workers  a folder with what workers start from
     * @param compiler a folder with what compilers start from
     * @param api      the classes that students' sources may refer to
     */
    record Begin(Path home, Level level, Path room, Path workers, Path compiler, Path api) implements Message {}

    /** The JVM waits for orders. */
    record Ready() implements Message {}

    /** Examine one student. */
    record Order(String student, List<Handed> sources) implements Message {
        public Order {
            sources = List.copyOf(sources);
        }
    }

    /** @param exercise its id */
    record Handed(String exercise, String text, Beside beside) {}

    /** A criterion has ended. */
    record Judged(String exercise, CriterionResult result) implements Message {}

    /** An exercise has its grade. */
    record Examined(Graded graded) implements Message {}

    /** The order is carried out. */
    record Done() implements Message {}

    /** No more orders, whatever runs. */
    record End() implements Message {}

    default String line() {
        return JSON.writeValueAsString(this);
    }

    static Message of(String line) {
        return JSON.readValue(line, Message.class);
    }
}

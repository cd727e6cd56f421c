package course.judge;

import com.fasterxml.jackson.annotation.JsonSubTypes;
import com.fasterxml.jackson.annotation.JsonTypeInfo;
import course.verdict.CriterionResult;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import tools.jackson.databind.json.JsonMapper;

/** What parent and child say to each other: one JSON object a line. */
@JsonTypeInfo(use = JsonTypeInfo.Id.NAME, property = "say")
@JsonSubTypes({
    @JsonSubTypes.Type(value = Message.Ready.class, name = "ready"),
    @JsonSubTypes.Type(value = Message.Order.class, name = "order"),
    @JsonSubTypes.Type(value = Message.Glimpsed.class, name = "glimpsed"),
    @JsonSubTypes.Type(value = Message.Judged.class, name = "judged"),
    @JsonSubTypes.Type(value = Message.Doubted.class, name = "doubted"),
    @JsonSubTypes.Type(value = Message.Looking.class, name = "looking"),
    @JsonSubTypes.Type(value = Message.Exiting.class, name = "exiting"),
    @JsonSubTypes.Type(value = Message.Stuck.class, name = "stuck"),
    @JsonSubTypes.Type(value = Message.Done.class, name = "done")
})
sealed interface Message {

    JsonMapper JSON = JsonMapper.builder().build();

    /** The child is warm. */
    record Ready() implements Message {}

    /**
     * The parent's order.
     *
     * @param suite     binary name of the suite
     * @param classes   all classes of the suite and of the learner, by binary name
     * @param libraries jars that belong to the lesson
     * @param flights   whether requests are told while they fly
     */
    record Order(String suite, Map<String, byte[]> classes, List<Path> libraries, boolean flights) implements Message {}

    /** Requests fly. This is no sign of life: whoever waits for ever may ask for ever. */
    record Glimpsed(Glimpse glimpse) implements Message {}

    /** A criterion is judged. */
    record Judged(CriterionResult result) implements Message {}

    /** A criterion is tried afresh with more patience: a sign of life. */
    record Doubted(String why) implements Message {}

    /** Nothing is judged yet, but the check still looks: a sign of life on a very slow machine. */
    record Looking() implements Message {}

    /** The learner's code ends the JVM; where is empty when unknown. */
    record Exiting(String where) implements Message {}

    /**
     * The ceiling is reached.
     *
     * @param doing what the learner's code does: "blocked in CompletableFuture.join at InOrder.java:21"; empty when unknown
     * @param held  how many requests have no answer yet
     */
    record Stuck(String doing, int held) implements Message {}

    /**
     * The suite is over.
     *
     * @param criteria how many criteria it has
     * @param trouble  what went wrong outside of any criterion; empty when nothing did
     * @param printed  what was printed meanwhile
     * @param clean    whether the child may be used again
     */
    record Done(int criteria, String trouble, String printed, boolean clean) implements Message {}

    default String line() {
        return JSON.writeValueAsString(this);
    }

    static Message of(String line) {
        return JSON.readValue(line, Message.class);
    }
}

package course.serve.run;

import com.fasterxml.jackson.annotation.JsonSubTypes;
import com.fasterxml.jackson.annotation.JsonTypeInfo;
import java.nio.file.Path;
import java.util.List;

/** What a child is told to do: one JSON object a line. */
@JsonTypeInfo(use = JsonTypeInfo.Id.NAME, property = "do")
@JsonSubTypes({
    @JsonSubTypes.Type(value = Order.Example.class, name = "example"),
    @JsonSubTypes.Type(value = Order.Snippet.class, name = "snippet")
})
sealed interface Order {

    /**
     * Run a class.
     *
     * @param classPath the folder of its class files, then the libraries of its lesson
     */
    record Example(String className, List<Path> classPath) implements Order {
        public Example {
            classPath = List.copyOf(classPath);
        }
    }

    /** Evaluate a text in JShell, in the state the texts before have left. */
    record Snippet(String text) implements Order {}

    default String line() {
        return Event.JSON.writeValueAsString(this);
    }

    static Order of(String line) {
        return Event.JSON.readValue(line, Order.class);
    }
}

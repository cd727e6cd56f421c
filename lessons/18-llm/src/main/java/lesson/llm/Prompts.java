package lesson.llm;

import course.lab.Lab;
import java.util.List;
import java.util.stream.Stream;

/** The prompts of the examples. */
final class Prompts {

    private Prompts() {}

    static final List<String> ALL = Stream.of("apple", "pear", "plum", "fig", "quince", "date", "lime", "kiwi")
            .map("Name a dish with %s."::formatted).toList();

    /** Lets one prompt pay for what only the first of a JVM costs, in a run of its own that no picture shows. */
    static void warmUp(Lab lab) {
        try (var model = Model.at(Settings.practice(lab.newRun().uri("/v1")))) {
            model.answer("Hello").join();
        }
    }

    /** The same for a streamed answer. */
    static void warmUpStream(Lab lab) {
        try (var model = Model.at(Settings.practice(lab.newRun().uri("/v1")))) {
            try (var words = model.client().sync().chat().completions().createStreaming(Model.question("Hello"))) {
                words.stream().forEach(_ -> {});
            }
        }
    }
}

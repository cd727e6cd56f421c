package course.create;

import course.catalog.Exercise;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Objects;

/** A file of a skeleton, with the names of one exercise put in. */
enum Template {
    TASK("task.adoc"),
    HINTS("hints.adoc"),
    WHY("why.adoc"),
    STUB("Stub.java.txt"),
    CHECK("Check.java.txt"),
    SOLUTION("Solution.java.txt"),
    ALTERNATIVE("AnotherWay.java.txt"),
    WRONG("FirstMistake.java.txt");

    private final String resource;

    Template(String resource) {
        this.resource = resource;
    }

    String of(Exercise exercise) {
        return text()
                .replace("{id}", exercise.id())
                .replace("{name}", exercise.name())
                .replace("{title}", exercise.title())
                .replace("{minutes}", String.valueOf(exercise.minutes()))
                .replace("{points}", String.valueOf(exercise.points()))
                .replace("{package}", exercise.packageName())
                .replace("{Class}", exercise.simpleName());
    }

    /** Whether the file imports a class of this name, which the exercise then can't have. */
    boolean imports(String simpleName) {
        return text().contains("." + simpleName + ";");
    }

    private String text() {
        try (var template = Template.class.getResourceAsStream(resource)) {
            return new String(Objects.requireNonNull(template).readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException cause) {
            throw new UncheckedIOException(cause);
        }
    }
}

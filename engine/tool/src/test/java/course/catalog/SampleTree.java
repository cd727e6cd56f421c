package course.catalog;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** A small course to try things on: lesson 08-gather with two exercises, lesson 09-semaphores with one. */
public record SampleTree(Path home) {

    public static SampleTree at(Path home) {
        var tree = new SampleTree(home.toAbsolutePath().normalize());
        tree.lesson("08-gather", "Gather: wait for all of them", "07-async");
        tree.lesson("09-semaphores", "Semaphores: a limit on what is in flight", "08-gather, 07-async");
        tree.write("exercises/08-gather/task.adoc", """
                = Exercises: gather

                [#in-order,minutes=12,points=10]
                == Pages in order
                Prose of the task.

                ----
                == No heading, but a listing
                ----

                [#keep-failures,minutes=15,points=20]
                == Keep the failures
                """);
        tree.write("exercises/09-semaphores/task.adoc",
                "= Exercises\n\n[#cap,minutes=10,points=10]\n== At most so many\n");
        tree.exercise("08-gather", "gather", "InOrder");
        tree.exercise("08-gather", "gather", "KeepFailures");
        tree.exercise("09-semaphores", "semaphores", "Cap");
        return tree;
    }

    public Catalog catalog() {
        return Catalog.read(home);
    }

    public Exercise inOrder() {
        return catalog().exercise("gather/in-order");
    }

    /** Writes a file below home, and its folders. */
    public Path write(String path, String text) {
        var file = home.resolve(path);
        try {
            Files.createDirectories(file.getParent());
            return Files.writeString(file, text);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    public String read(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void lesson(String id, String title, String needs) {
        write("lessons/%s/lesson.adoc".formatted(id), """
                = %s
                :minutes: 25
                :needs: %s
                :objective: Wait for many answers at once.
                :recall: Start them all, then wait for all.

                The prose.
                """.formatted(title, needs));
    }

    private void exercise(String lesson, String word, String name) {
        var folder = "exercises/%s/src/%s/java/exercise/%s/%s.java";
        write(folder.formatted(lesson, "main", word, name),
                "package exercise.%s;\n\npublic final class %s {}\n".formatted(word, name));
        write(folder.formatted(lesson, "test", word, name + "Check"),
                "package exercise.%s;\n\nfinal class %sCheck {}\n".formatted(word, name));
        write("solutions/%s/src/main/java/exercise/%s/%s.java".formatted(lesson, word, name),
                "package exercise.%s;\n\n// tag::all[]\npublic final class %s { /* solved */ }\n// end::all[]\n"
                        .formatted(word, name));
    }
}

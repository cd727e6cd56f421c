package course.verify;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;

/** Where the course is that this tool belongs to, for tests that only read a file of it: {@link RealCourse} installs its engine. */
public final class CourseFolder {

    private CourseFolder() {}

    /** The first folder with lessons, from the working directory upwards. */
    public static Path home() {
        return Stream.iterate(Path.of("").toAbsolutePath(), folder -> folder != null, Path::getParent)
                .filter(folder -> Files.isDirectory(folder.resolve("lessons")))
                .findFirst().orElseThrow(() -> new IllegalStateException("no folder above has lessons"));
    }
}

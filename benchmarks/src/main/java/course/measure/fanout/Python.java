package course.measure.fanout;

import course.measure.machine.Program;
import course.measure.result.CannotMeasure;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * A Python that has the modules somebody needs.
 *
 * @param versions its own and those of the modules: "Python 3.11.2, aiohttp 3.8.4"
 */
record Python(String program, String versions) {

    /** The environment variable that names another Python than the system's. */
    private static final String VARIABLE = "COURSE_PYTHON";

    /** The first of the usual ones that has them. */
    static Python with(List<String> modules) throws IOException, InterruptedException, CannotMeasure {
        var versions = Stream.concat(Stream.of("'Python ' + sys.version.split()[0]"),
                modules.stream().map(module -> "'%s ' + %1$s.__version__".formatted(module)));
        var asks = "import sys, %s; print(%s, sep=', ')"
                .formatted(String.join(", ", modules), versions.collect(Collectors.joining(", ")));
        for (var program : usual()) {
            if (answers(program, asks) instanceof String told) {
                return new Python(program, told);
            }
        }
        throw new CannotMeasure("no Python here has %s. On Debian: apt install %s; a Python elsewhere: %s=/path/to/python3"
                .formatted(String.join(" and ", modules),
                        modules.stream().map("python3-"::concat).collect(Collectors.joining(" ")), VARIABLE));
    }

    private static List<String> usual() {
        return Stream.of(System.getenv(VARIABLE), "/usr/bin/python3", "python3").filter(Objects::nonNull).toList();
    }

    private static @Nullable String answers(String program, String asks) throws InterruptedException {
        try {
            var ran = Program.run(Path.of("").toAbsolutePath(), program, "-c", asks);
            return ran.exit() == 0 ? ran.printed().strip() : null;
        } catch (IOException _) {
            return null;
        }
    }
}

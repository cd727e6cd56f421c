package course.cli;

import course.progress.SafeFile;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;

/**
 * The port where the course was in the browser last time. A browser keeps what is typed there for one host and port alone.
 *
 * @param file where it is remembered
 */
record LastPort(Path file) {

    /** Empty when there was none, or it can't be read. */
    Optional<Integer> read() {
        try {
            return Optional.of(Files.readString(file).strip()).filter(it -> it.matches("[1-9]\\d{0,4}")).map(Integer::valueOf)
                    .filter(it -> it <= ServeCommand.LAST_PORT);
        } catch (IOException _) {
            return Optional.empty();
        }
    }

    /** Remembers it, if that is possible: without it the course runs as well. */
    void write(int port) {
        try {
            SafeFile.replace(file, port + "\n");
        } catch (IOException _) {
            // The next start begins at the usual port, then.
        }
    }
}

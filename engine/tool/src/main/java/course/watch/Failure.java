package course.watch;

import course.progress.Trouble;
import java.io.IOException;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;

/** What to say when a check could not be finished. */
final class Failure {

    private Failure() {}

    /**
     * A file that can't be written, or the course's own mistake.
     *
     * @param doctor the command that looks at the machine
     */
    static List<String> lines(Throwable why, String doctor) {
        var trouble = Stream.iterate(why, Objects::nonNull, Throwable::getCause).filter(IOException.class::isInstance).findFirst();
        return List.of(
                trouble.map(cause -> "  The verdict could not be kept: %s.".formatted(Trouble.why((IOException) cause)))
                        .orElse("  Something went wrong inside the course itself, not in your code: " + why),
                "  Your file is as you saved it. Is the machine fit for the course?  " + doctor,
                "  Once more:  key c");
    }
}

package course.run;

import course.catalog.Example;
import course.catalog.Lesson;
import course.lab.timeline.Timeline;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** The output of an example as it stands in the lesson: written from a real run, compared with later ones. */
public final class Captured {

    /** Durations differ from run to run; nothing else may. */
    private static final Pattern DURATION = Pattern.compile("\\d+(\\.\\d+)? ?(ms|s)\\b");

    private final Path text;
    private final Path flights;

    public Captured(Lesson lesson, Example example) {
        text = lesson.output().resolve(example.name() + ".txt");
        flights = lesson.output().resolve(example.name() + ".flights.json");
    }

    /** Keeps what came of a run. */
    public void write(Ran ran) {
        try {
            Files.createDirectories(text.getParent());
            Files.writeString(text, ran.output());
            if (ran.timelines().isEmpty()) {
                Files.deleteIfExists(flights);
            } else {
                Files.writeString(flights, ran.timelines().stream().map(it -> it.json() + "\n").collect(Collectors.joining()));
            }
        } catch (IOException cause) {
            throw new UncheckedIOException(cause);
        }
    }

    /** What each lab of that run saw; none when it asked nothing. */
    public List<Timeline> timelines() {
        try {
            return Files.exists(flights) ? Files.readAllLines(flights).stream().map(Timeline::ofJson).toList()
                    : List.of();
        } catch (IOException cause) {
            throw new UncheckedIOException(cause);
        }
    }

    /** How {@code ran} differs from what is kept, durations aside; empty when it does not. */
    public Optional<String> difference(Ran ran) {
        if (!Files.exists(text)) {
            return Optional.of("nothing is captured");
        }
        try {
            var kept = Files.readString(text);
            return masked(kept).equals(masked(ran.output())) ? Optional.empty()
                    : Optional.of("captured:%n%s%nprinted now:%n%s".formatted(kept, ran.output()));
        } catch (IOException cause) {
            throw new UncheckedIOException(cause);
        }
    }

    static String masked(String output) {
        return DURATION.matcher(output).replaceAll("TIME").replaceAll("[ \\t]+", " ");
    }
}

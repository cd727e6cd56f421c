package course.reset;

import java.nio.file.Path;
import java.util.Optional;

/** What a reset or an undo did to a file. */
public sealed interface Outcome {
    /** The file is as it came again; {@code kept} holds what was there, if anything was. */
    record PutBack(Path file, Optional<Path> kept) implements Outcome {}

    /** The file holds the text of {@code from} again; {@code kept} holds what was there, if anything was. */
    record BroughtBack(Path file, Path from, Optional<Path> kept) implements Outcome {}

    /** The file was as it came already. */
    record AsItCame(Path file) implements Outcome {}

    /** Nothing was overwritten yet, so there is nothing to bring back. */
    record NothingKept(Path file) implements Outcome {}
}

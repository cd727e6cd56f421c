package course.progress;

import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileSystemException;
import java.nio.file.NoSuchFileException;

/** Says in plain words why a file can't be read or written. */
public final class Trouble {
    private Trouble() {}

    /** A half sentence, {@code the system denies access}; the file itself is not named. */
    public static String why(IOException problem) {
        return switch (problem) {
            case NoSuchFileException _ -> "it is not there";
            case AccessDeniedException _ -> "the system denies access";
            case FileSystemException file when file.getReason() != null -> file.getReason();
            case FileSystemException file -> file.getClass().getSimpleName();
            case IOException full when String.valueOf(full.getMessage()).contains("No space left") -> "the disk is full";
            case null, default -> String.valueOf(problem.getMessage());
        };
    }
}

package course.cli;

import course.catalog.BrokenContent;
import course.catalog.Nearest;
import course.catalog.NoSuchName;
import course.create.Refused;
import course.grade.isolate.CannotConfine;
import course.gradebook.BadFile;
import course.original.MissingOriginal;
import course.progress.SafeFile;
import course.progress.Trouble;
import course.update.NoUpdate;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.nio.file.FileSystemException;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.ExecutionException;
import picocli.CommandLine;

/** Says what went wrong: what, where, what next. A stack trace goes to a log, never to the learner. */
final class Complaints {
    private final Course course;

    Complaints(Course course) {
        this.course = course;
    }

    /** The command line itself is not understood. */
    Exit misuse(CommandLine.ParameterException problem) {
        var command = problem.getCommandLine();
        var name = name(command);
        var what = switch (problem) {
            case CommandLine.UnmatchedArgumentException unmatched ->
                    unmatched(unmatched.getUnmatched().getFirst(), name, command);
            default -> sentence(String.valueOf(problem.getMessage())
                    .replaceFirst(" is not an? (int|long)$", " is no whole number"));
        };
        return say(Exit.MISUSE, "%s\nHow it is used:  %s".formatted(what, course.command((name + " --help").strip())));
    }

    /** {@code gradebook merge}; empty for {@code ./course} itself. */
    private static String name(CommandLine command) {
        return command.getParent() == null ? "" : (name(command.getParent()) + " " + command.getCommandName()).strip();
    }

    private String unmatched(String typed, String name, CommandLine command) {
        var shown = course.command(name).strip();
        if (typed.startsWith("-")) {
            return "%s has no option '%s'.".formatted(shown, typed);
        }
        return name.isEmpty()
                ? "There is no command '%s'.%s".formatted(typed,
                        didYouMean(Nearest.to(typed, List.copyOf(command.getSubcommands().keySet()))))
                : "%s has no use for '%s'.".formatted(shown, typed);
    }

    /** A command ended with {@code problem}; {@code typed} are its arguments. */
    Exit about(Throwable problem, List<String> typed) {
        return switch (problem) {
            case NoSuchName missing -> noSuchName(missing, command(typed));
            case Misuse misuse -> say(Exit.MISUSE, message(misuse));
            case Refused refused -> say(Exit.MISUSE, message(refused));
            case BadFile bad -> say(Exit.MISUSE, message(bad));
            case CannotConfine cannot -> say(Exit.CANNOT, message(cannot));
            case Cannot cannot -> say(Exit.CANNOT, message(cannot));
            case NoUpdate none -> say(Exit.CANNOT, message(none));
            case MissingOriginal missing -> say(Exit.CANNOT, message(missing));
            case BrokenContent broken -> say(Exit.CANNOT, """
                    A file of the course does not read as it should:
                    %s
                    Mend it, or get it again from where the course came from. In a clone:  git checkout -- FILE"""
                    .formatted(message(broken)));
            case UncheckedIOException unchecked -> about(unchecked.getCause(), typed);
            case ExecutionException wrapped when wrapped.getCause() != null -> about(wrapped.getCause(), typed);
            case FileSystemException file -> file(file);
            case IOException io when isFull(io) -> full();
            case null, default -> internal(problem);
        };
    }

    private Exit noSuchName(NoSuchName missing, String command) {
        var nearest = missing.nearest().stream().map(name -> command + " " + name).toList();
        return say(Exit.MISUSE, "%s%s\nAll of them:     %s".formatted(
                missing.getMessage(), didYouMean(nearest), course.command("list")));
    }

    private static String command(List<String> typed) {
        return typed.stream().filter(word -> !word.startsWith("-")).findFirst().orElse("list");
    }

    private String didYouMean(List<String> nearest) {
        return nearest.isEmpty() ? "" : "\nDid you mean:    " + String.join("\n                 ",
                nearest.stream().map(course::command).toList());
    }

    private Exit file(FileSystemException problem) {
        var file = problem.getFile() == null ? "a file" : course.shown(Path.of(problem.getFile()));
        return say(Exit.CANNOT, """
                %s can't be read or written: %s.
                What is missing and how to mend it:  %s"""
                .formatted(file, Trouble.why(problem), course.command("doctor")));
    }

    /** A write to a full disk names no file. */
    private static boolean isFull(IOException problem) {
        return String.valueOf(problem.getMessage()).contains("No space left");
    }

    private Exit full() {
        return say(Exit.CANNOT, """
                The disk is full: nothing was changed, and nothing of yours is lost.
                Free some space, then try again. How much there is:  %s""".formatted(course.command("doctor")));
    }

    private Exit internal(Throwable problem) {
        return say(Exit.CANNOT, """
                Something went wrong inside the course itself, not in your code: %s
                What happened is in %s
                Is the machine fit for the course?  %s""".formatted(problem, log(problem), course.command("doctor")));
    }

    private String log(Throwable problem) {
        var text = new StringWriter();
        problem.printStackTrace(new PrintWriter(text));
        var name = "error-%s.log".formatted(course.clock().instant().toString().replaceAll("[^0-9TZ]", ""));
        for (var folder : List.of(course.memory(), Path.of(System.getProperty("java.io.tmpdir")))) {
            try {
                SafeFile.replace(folder.resolve(name), text.toString());
                return course.shown(folder.resolve(name));
            } catch (IOException _) {
                // The next folder, then.
            }
        }
        return "no file: neither the course's folder nor the temporary one can be written\n" + text;
    }

    private Exit say(Exit exit, String message) {
        course.out().flush();
        message.lines().forEach(course.err()::println);
        return exit;
    }

    private static String message(Throwable problem) {
        return String.valueOf(problem.getMessage());
    }

    private static String sentence(String text) {
        return text.endsWith(".") || text.endsWith(":") ? text : text + ".";
    }
}

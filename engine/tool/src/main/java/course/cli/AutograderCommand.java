package course.cli;

import course.gradebook.Assignment;
import course.gradebook.exchange.AutograderZip;
import course.progress.SafeFile;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Path;
import picocli.CommandLine;
import picocli.CommandLine.Option;

@CommandLine.Command(name = "autograder", description = "writes the zip that Gradescope takes as an autograder")
final class AutograderCommand implements Command {

    private final Course course;

    @Option(names = "--to", paramLabel = "FILE", description = "the zip (default: autograder.zip)")
    private Path file = Path.of("autograder.zip");

    AutograderCommand(Course course) {
        this.course = course;
    }

    @Override
    public Exit run() throws IOException {
        var assignment = Assignment.read(course.home().resolve(Assignment.FILE), course.catalog());
        var zip = new ByteArrayOutputStream();
        AutograderZip.write(course.home(), course.catalog(), assignment, zip);
        SafeFile.replace(file, zip.toByteArray());
        course.out().println("Written: %s, %.1f MB, for %d exercises of %d points.\nUpload it in Gradescope under Configure Autograder."
                .formatted(course.shown(file), zip.size() / 1e6, assignment.exercises().size(), assignment.points()));
        return Exit.DONE;
    }
}

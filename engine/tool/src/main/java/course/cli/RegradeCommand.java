package course.cli;

import course.classroom.Points;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import picocli.CommandLine;
import picocli.CommandLine.Option;

@CommandLine.Command(name = "regrade", description = "for teachers: makes the gradebook again after a change of points, groups or due dates")
final class RegradeCommand implements Command {

    private final Course course;

    @Option(names = "--out", paramLabel = "DIR", description = "where a grading left its journal (default: grades)")
    private Path out = Path.of("grades");

    @Option(names = "--points-only", required = true, description = "runs no code; to run it again:  ${ROOT-COMMAND-NAME} grade DIR --fresh")
    private boolean pointsOnly;

    @Option(names = "--published", description = "the grades are published: shows what waits for that")
    private boolean published;

    RegradeCommand(Course course) {
        this.course = course;
    }

    @Override
    public Exit run() throws IOException {
        return new BookSummary(course, out).print(new Points(course.catalog(), List.of(out)).write(out, published, course.clock()));
    }
}

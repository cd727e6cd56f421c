package course.cli;

import course.classroom.Points;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import picocli.CommandLine;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

@CommandLine.Command(name = "merge", description = "makes one gradebook of the parts that --shard graded; runs no code")
final class MergeCommand implements Command {

    private final Course course;

    @Parameters(arity = "1..*", paramLabel = "DIR", description = "folders that --out named")
    private List<Path> gradings = List.of();

    @Option(names = "--out", paramLabel = "DIR", description = "where the gradebook goes (default: grades)")
    private Path out = Path.of("grades");

    @Option(names = "--published", description = "the grades are published: shows what waits for that")
    private boolean published;

    MergeCommand(Course course) {
        this.course = course;
    }

    @Override
    public Exit run() throws IOException {
        return new BookSummary(course, out).print(new Points(course.catalog(), gradings).write(out, published, course.clock()));
    }
}

package course.cli;

import course.gradebook.exchange.Workflow;
import java.io.IOException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Path;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import picocli.CommandLine;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

@CommandLine.Command(name = "workflow", description = "writes the file with which a service or a cluster grades")
final class ServiceCommand implements Command {

    private final Course course;

    @Parameters(paramLabel = "SERVICE", description = "github, gitlab, slurm or kubernetes")
    private String service = "";

    @Option(names = "--in", paramLabel = "DIR", description = "the root of the repository (default: this folder)")
    private Path repository = Path.of("");

    ServiceCommand(Course course) {
        this.course = course;
    }

    @Override
    public Exit run() throws IOException {
        var workflow = Stream.of(Workflow.values()).filter(it -> word(it).equals(service.toLowerCase(Locale.ROOT))).findFirst()
                .orElseThrow(() -> new Misuse("There is no file for '%s', only for %s.".formatted(service,
                        Stream.of(Workflow.values()).map(ServiceCommand::word).collect(Collectors.joining(", ")))));
        try {
            course.out().println("Written: %s\nIts first lines say what it expects.".formatted(course.shown(workflow.create(repository))));
            return Exit.DONE;
        } catch (FileAlreadyExistsException there) {
            throw new Misuse("%s is there already and was left alone.\nRemove it first, or name another folder with --in.".formatted(there.getFile()));
        }
    }

    private static String word(Workflow workflow) {
        return workflow.name().toLowerCase(Locale.ROOT);
    }
}

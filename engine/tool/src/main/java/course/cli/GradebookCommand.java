package course.cli;

import java.util.List;
import picocli.CommandLine;

@CommandLine.Command(name = "gradebook", description = "for teachers: joins gradings of several machines, and makes files for other services",
        synopsisSubcommandLabel = "COMMAND")
final class GradebookCommand implements Command {

    private final Course course;

    GradebookCommand(Course course) {
        this.course = course;
    }

    @Override
    public List<Command> parts() {
        return List.of(new MergeCommand(course), new ServiceCommand(course), new AutograderCommand(course), new Classroom50Command(course));
    }

    @Override
    public Exit run() {
        throw new Misuse("Say what to do: %s.\nHow it is used:  %s".formatted(
                String.join(", ", parts().stream().map(it -> it.getClass().getAnnotation(CommandLine.Command.class).name()).toList()),
                course.command("gradebook --help")));
    }
}

package course.cli;

import course.playground.Startup;
import course.report.Look;
import course.run.Folders;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Optional;
import jdk.jshell.tool.JavaShellToolBuilder;
import picocli.CommandLine;
import picocli.CommandLine.Parameters;

@CommandLine.Command(name = "jshell", description = "JShell with a lab, a client and a lesson's helpers")
final class JshellCommand implements Command {

    private final Course course;

    @Parameters(arity = "0..1", paramLabel = "LESSON", description = "08-gather; without it the lab and the client alone")
    private Optional<String> typed = Optional.empty();

    JshellCommand(Course course) {
        this.course = course;
    }

    @Override
    public Exit run() throws Exception {
        var lesson = typed.map(course.catalog()::lesson);
        var folder = Files.createTempDirectory("course-jshell-");
        try {
            var startup = Startup.of(lesson, course.catalog().sources(), folder, course.screen().width(), Look.of(course.screen()));
            if (!startup.leftOut().isEmpty()) {
                new LeftOutText(course).lines(startup.leftOut()).forEach(course.err()::println);
            }
            course.out().println(greeting(lesson.map(it -> course.shown(it.playground()))));
            course.out().flush();
            return shell().start(startup.arguments().toArray(String[]::new)) == 0 ? Exit.DONE : Exit.NOT_YET;
        } finally {
            Folders.delete(folder);
        }
    }

    /** JShell keeps its history in the home; where that can't be written, it lasts as long as the session. */
    private static JavaShellToolBuilder shell() {
        var builder = JavaShellToolBuilder.builder();
        return Files.isWritable(Path.of(System.getProperty("user.home"))) ? builder : builder.persistence(new HashMap<>());
    }

    private static String greeting(Optional<String> script) {
        return """
                A lab is running: lab.pages(10), lab.uri("/delay/0.5").
                A client is there: client. flights() draws your requests.%s
                Leave with /exit.""".formatted(script.map(file -> "\nWhat to try is at the end of %s.".formatted(file)).orElse(""));
    }
}

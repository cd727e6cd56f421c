package course.cli;

import course.playground.Playground;
import course.report.Look;
import java.nio.file.Files;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
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
        var start = folder.resolve("start.jsh");
        try (var script = Objects.requireNonNull(Playground.class.getResourceAsStream("start.jsh"))) {
            Files.write(start, script.readAllBytes());
        }
        var arguments = new ArrayList<>(List.of("--class-path", System.getProperty("java.class.path"), "--feedback", "normal",
                "--startup", start.toString()));
        lesson.ifPresent(it -> arguments.addAll(List.of("--startup", it.playground().toString())));
        remote(arguments);
        course.out().println(greeting(lesson.map(it -> course.shown(it.playground()))));
        course.out().flush();
        try {
            return JavaShellToolBuilder.builder().start(arguments.toArray(String[]::new)) == 0 ? Exit.DONE : Exit.NOT_YET;
        } finally {
            Files.deleteIfExists(start);
            Files.deleteIfExists(folder);
        }
    }

    /** What the JVM that evaluates is started with. */
    private void remote(List<String> arguments) {
        for (var flag : List.of("-Dcourse.columns=" + course.screen().width(), "-Dcourse.style=" + Look.of(course.screen()),
                "-XX:+UseSerialGC", "-XX:TieredStopAtLevel=1")) {
            arguments.add("-R" + flag);
        }
    }

    private String greeting(Optional<String> script) {
        return "A lab is running: lab.pages(10), lab.uri(\"/delay/0.5\"). A client is there: client. flights() draws your requests.%s\nLeave with /exit."
                .formatted(script.map(file -> "\nWhat to try is in " + file + ": /list -start shows it.").orElse(""));
    }
}

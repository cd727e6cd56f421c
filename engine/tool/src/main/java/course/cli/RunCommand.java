package course.cli;

import course.catalog.Example;
import course.catalog.Lesson;
import course.catalog.NoSuchName;
import course.lab.timeline.Timeline;
import course.prose.Wrap;
import course.report.Look;
import course.run.Captured;
import course.run.ExampleRunner;
import course.run.ExampleRunner.DoesNotCompile;
import course.run.Ran;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import picocli.CommandLine;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

@CommandLine.Command(name = "run", description = "runs the examples of a lesson, or one of them, and draws their requests")
final class RunCommand implements Command {

    /** Beside the program that runs this one: the PATH may lead to none, or to that of another JDK. */
    private static final Path JCMD = Path.of(System.getProperty("java.home"), "bin", "jcmd");

    private final Course course;
    private final Duration longest;

    @Parameters(paramLabel = "LESSON[/EXAMPLE]", description = "08-gather or 08-gather/AllTogether")
    private String typed = "";

    @Option(names = "--capture", description = "for authors: keeps output and flights beside the lesson")
    private boolean capture;

    RunCommand(Course course) {
        this(course, ExampleRunner.LONGEST);
    }

    /** @param longest what runs for longer is stopped */
    RunCommand(Course course, Duration longest) {
        this.course = course;
        this.longest = longest;
    }

    @Override
    public Exit run() {
        var slash = typed.indexOf('/');
        var lesson = course.catalog().lesson(slash < 0 ? typed : typed.substring(0, slash));
        var runner = new ExampleRunner(course.catalog().sources(), longest);
        var exit = Exit.DONE;
        for (var example : slash < 0 ? lesson.examples() : List.of(example(lesson, typed.substring(slash + 1)))) {
            exit = run(runner, lesson, example) == 0 ? exit : Exit.NOT_YET;
        }
        return exit;
    }

    private static Example example(Lesson lesson, String name) {
        return lesson.examples().stream().filter(it -> it.name().equalsIgnoreCase(name)).findFirst()
                .orElseThrow(() -> new NoSuchName("Lesson %s has no example '%s'.".formatted(lesson.id(), name),
                        lesson.examples().stream().map(it -> lesson.id() + "/" + it.name()).toList()));
    }

    private int run(ExampleRunner runner, Lesson lesson, Example example) {
        var palette = course.screen().palette();
        Wrap.text(palette.strong(lesson.id() + "/" + example.name()) + "  " + palette.dim(example.sentence()), course.screen().width(), "", "  ")
                .forEach(course.out()::println);
        course.out().println();
        try {
            var ran = runner.run(lesson, example, this::line);
            ran.timelines().forEach(this::draw);
            course.out().println();
            if (capture) {
                new Captured(lesson, example).write(ran);
            }
            return ended(example, ran);
        } catch (DoesNotCompile broken) {
            course.err().println("%s does not compile: %s".formatted(course.shown(example.file()), broken.getMessage()));
            return 1;
        }
    }

    private void line(String line) {
        course.out().println("  " + line);
        course.out().flush();
    }

    private void draw(Timeline timeline) {
        course.out().println();
        timeline.text(course.screen().width() - 2, Look.of(course.screen())).lines().map("  "::concat).forEach(course.out()::println);
    }

    private int ended(Example example, Ran ran) {
        if (ran.stopped()) {
            course.err().println("""
                      It was stopped: an example may run for %d s, and this one was not at its end by then.
                      It waits for something that does not come, or goes round in a circle. To see where, run it again, and meanwhile
                      in a second terminal:  %s %s Thread.print""".formatted(longest.toSeconds(), JCMD, example.className())
                    .indent(2).stripTrailing());
        } else if (ran.exit() != 0) {
            course.err().println("  It ended with exit code %d.".formatted(ran.exit()));
        }
        return ran.exit();
    }
}

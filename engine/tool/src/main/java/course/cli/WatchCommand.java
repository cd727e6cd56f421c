package course.cli;

import course.hint.Hints;
import course.judge.Desk;
import course.judge.Judge;
import course.judge.Launch;
import course.terminal.Browser;
import course.watch.Tools;
import course.watch.Watch;
import java.io.InputStreamReader;
import java.nio.charset.Charset;
import java.util.Optional;
import picocli.CommandLine;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

@CommandLine.Command(name = "watch", description = "a verdict on every save; also what ${ROOT-COMMAND-NAME} alone does")
final class WatchCommand implements Command {

    private final Course course;

    @Parameters(arity = "0..1", paramLabel = "EXERCISE", description = "gather/in-order; without it the next open one")
    private Optional<String> typed = Optional.empty();

    @Option(names = "--plain", description = "line by line, for a screen reader; commands are letters and Enter")
    private boolean plain;

    WatchCommand(Course course) {
        this.course = course;
    }

    @Override
    public Exit run() throws Exception {
        var first = course.exercise(typed.orElse(null));
        course.mustWrite();
        try (var judge = new Judge(course.catalog(), course.memory().resolve("judge.log"), true, Launch.PLAIN)) {
            judge.prepare(1);
            var tools = new Tools(course.catalog(), course.progress(), new Desk(judge, course.originals(), course.progress()),
                    course.reset(), new Hints(course.progress()), course.screen(), course::shown, course::command, course.news(),
                    new Browser(System.getProperty("os.name"), System.getenv())::open);
            var in = new InputStreamReader(System.in, Charset.defaultCharset());
            if (plain) {
                Watch.plain(tools, first, in, course.out());
            } else {
                Watch.run(tools, first, in, course.out());
            }
        }
        return Exit.DONE;
    }

    @Override
    public boolean tellsNews() {
        return true;
    }
}

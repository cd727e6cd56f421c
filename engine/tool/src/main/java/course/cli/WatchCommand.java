package course.cli;

import course.hint.Hints;
import course.judge.Desk;
import course.judge.Judge;
import course.judge.Launch;
import course.watch.Tools;
import course.watch.Watch;
import java.util.Optional;
import picocli.CommandLine;
import picocli.CommandLine.Parameters;

@CommandLine.Command(name = "watch", description = "a verdict on every save; also what ./course alone does")
final class WatchCommand implements Command {

    private final Course course;

    @Parameters(arity = "0..1", paramLabel = "EXERCISE", description = "gather/in-order; without it the next open one")
    private Optional<String> typed = Optional.empty();

    WatchCommand(Course course) {
        this.course = course;
    }

    @Override
    public Exit run() throws Exception {
        var first = course.exercise(typed.orElse(null));
        try (var judge = new Judge(course.catalog(), course.memory().resolve("judge.log"), true, Launch.PLAIN)) {
            judge.prepare(1);
            Watch.run(new Tools(course.catalog(), course.progress(), new Desk(judge, course.originals(), course.progress()),
                    course.reset(), new Hints(course.progress()), course.screen(), course::shown, course::command), first, course.out());
        }
        return Exit.DONE;
    }
}

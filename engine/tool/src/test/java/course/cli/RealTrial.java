package course.cli;

import course.terminal.Screen;
import course.verify.RealCourse;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Path;
import java.time.InstantSource;
import java.util.List;
import java.util.function.Function;

/** The commands on a copy of the real course, with their output in hand. */
final class RealTrial {

    private final StringWriter out = new StringWriter();
    private final StringWriter err = new StringWriter();
    private final Course course;

    RealTrial(Path home) {
        RealCourse.copyTo(home);
        course = at(home);
    }

    /** Another start of the tool on the tree of {@code before}, which may have changed since. */
    RealTrial(Course before) {
        course = at(before.home());
    }

    private Course at(Path home) {
        return new Course(home, InstantSource.system(), new PrintWriter(out, true), new PrintWriter(err, true), Screen.PLAIN);
    }

    Exit run(String... arguments) {
        return run(new Cli(course), arguments);
    }

    /** The same with this command alone. */
    Exit run(Function<Course, Command> command, String... arguments) {
        return run(new Cli(course, List.of(command)), arguments);
    }

    private Exit run(Cli cli, String... arguments) {
        out.getBuffer().setLength(0);
        err.getBuffer().setLength(0);
        return cli.run(arguments);
    }

    Course course() {
        return course;
    }

    /** Writes the solution into the learner's file. */
    void solve(String exercise) {
        var solved = course.catalog().exercise(exercise);
        RealCourse.write(solved.file(), RealCourse.read(solved.solution()));
    }

    String out() {
        return out.toString().replace("\r", "");
    }

    String err() {
        return err.toString().replace("\r", "");
    }
}

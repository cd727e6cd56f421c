package course.cli;

import course.catalog.SampleTree;
import course.terminal.Screen;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Path;
import java.time.Instant;
import java.time.InstantSource;

/** A course on a sample tree, with its output in hand. */
final class Trial {
    private final StringWriter out = new StringWriter();
    private final StringWriter err = new StringWriter();
    private final SampleTree tree;
    private final Course course;

    Trial(Path home) {
        tree = SampleTree.at(home);
        course = new Course(tree.home(), InstantSource.fixed(Instant.parse("2026-11-21T12:00:00Z")),
                new PrintWriter(out, true), new PrintWriter(err, true), Screen.PLAIN);
    }

    Exit run(String... arguments) {
        out.getBuffer().setLength(0);
        err.getBuffer().setLength(0);
        return new Cli(course).run(arguments);
    }

    SampleTree tree() {
        return tree;
    }

    Course course() {
        return course;
    }

    String out() {
        return out.toString().replace("\r", "");
    }

    String err() {
        return err.toString().replace("\r", "");
    }
}

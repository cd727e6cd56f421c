package course.measure.first;

import course.measure.machine.Program;
import course.measure.machine.TempFolder;
import course.measure.result.Distribution;
import course.measure.result.Measurement;
import course.measure.result.Report;
import course.measure.result.Row;
import course.measure.result.Setting;
import course.measure.result.Table;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;

/** Clones the course and asks the clone for a verdict: once with its engine unbuilt, and once more. */
public final class FirstVerdict implements Measurement {

    private static final int USUAL_CLONES = 3;
    private static final int NOT_YET_RIGHT = 1;
    private static final double MOST_MILLIS = 60_000;

    @Override
    public String name() {
        return "first";
    }

    @Override
    public Report run(Setting setting) throws IOException, InterruptedException {
        var first = new ArrayList<Duration>();
        var next = new ArrayList<Duration>();
        for (var clone = 1; clone <= setting.repeats(USUAL_CLONES); clone++) {
            setting.news().accept("clone " + clone);
            try (var folder = TempFolder.make()) {
                var course = folder.path().resolve("course");
                Program.run(folder.path(), "git", "clone", "--quiet",
                        setting.home().toString(), course.toString()).expect(0);
                first.add(check(course));
                next.add(check(course));
            }
        }
        var distribution = Distribution.of(first);
        return new Report("The first verdict", """
                A fresh `git clone` of the course (what is committed, and nothing built), then
                `./course check gather/in-order` until the verdict on the untouched stub is there. Maven
                has downloaded the libraries before.""",
                List.of(Table.ofDistributions("`./course check gather/in-order`", "under 60 s", List.of(
                        Row.of("the first, which builds the engine", distribution, distribution.max() < MOST_MILLIS),
                        Row.of("the next, in a JVM of its own again", Distribution.of(next))))),
                List.of());
    }

    private static Duration check(Path course) throws IOException, InterruptedException {
        return Program.run(course, course.resolve("course").toString(), "check", "gather/in-order")
                .expect(NOT_YET_RIGHT).took();
    }
}

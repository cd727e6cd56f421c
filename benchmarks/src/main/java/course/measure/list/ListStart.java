package course.measure.list;

import course.measure.machine.Program;
import course.measure.result.Distribution;
import course.measure.result.Measurement;
import course.measure.result.Report;
import course.measure.result.Row;
import course.measure.result.Setting;
import course.measure.result.Table;
import java.io.IOException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;

/** Starts {@code ./course list} again and again. */
public final class ListStart implements Measurement {

    private static final int USUAL_RUNS = 20;
    private static final int WARM_UPS = 3;
    private static final double MOST_MILLIS = 500;

    @Override
    public String name() {
        return "list";
    }

    @Override
    public Report run(Setting setting) throws IOException, InterruptedException {
        var took = new ArrayList<Duration>();
        for (var run = -WARM_UPS; run < setting.repeats(USUAL_RUNS); run++) {
            var program = Program.run(setting.home(), setting.home().resolve("course").toString(), "list").expect(0);
            if (run >= 0) {
                took.add(program.took());
            }
        }
        var distribution = Distribution.of(took);
        return new Report("The list of lessons and exercises", """
                `./course list` from the start of its process to the end, after %d runs that did not
                count: the engine is built, and the disk's cache is warm.""".formatted(WARM_UPS),
                List.of(Table.ofDistributions("Start to end", "median under %.0f ms".formatted(MOST_MILLIS),
                        List.of(Row.of("`./course list`", distribution, distribution.median() < MOST_MILLIS)))),
                List.of());
    }
}

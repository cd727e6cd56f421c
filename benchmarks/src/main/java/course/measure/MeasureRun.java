package course.measure;

import course.measure.machine.Machine;
import course.measure.machine.Program;
import course.measure.result.Measurement;
import course.measure.result.Result;
import course.measure.result.Setting;
import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDate;

/**
 * Runs measurements, and notes what it takes to run them again.
 *
 * @param machine  as it was before the first of them
 * @param revision of the course, as git tells it
 */
record MeasureRun(Setting setting, Machine machine, String revision, LocalDate today) {

    /** A run that begins now, before it writes anything. */
    static MeasureRun begin(Setting setting, LocalDate today) throws InterruptedException {
        return new MeasureRun(setting, Machine.here(), revision(setting.home()), today);
    }

    Result of(Measurement measurement) throws Exception {
        setting.news().accept("Measuring " + measurement.name());
        var report = measurement.run(setting);
        return new Result(measurement.name(), command(measurement), today, revision, machine, report);
    }

    private String command(Measurement measurement) {
        return "./benchmarks/measure " + measurement.name()
                + setting.repeats().map(count -> " --repeats " + count).orElse("");
    }

    /** Of the working copy; "+" when something in it is not committed. */
    private static String revision(Path home) throws InterruptedException {
        try {
            var git = Program.run(home, "git", "describe", "--always", "--dirty=+", "--exclude=*");
            return git.exit() == 0 ? git.printed().strip() : "unknown";
        } catch (IOException _) {
            return "unknown";
        }
    }
}

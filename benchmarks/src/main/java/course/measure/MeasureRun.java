package course.measure;

import course.measure.machine.Machine;
import course.measure.machine.Program;
import course.measure.result.Measurement;
import course.measure.result.Result;
import course.measure.result.Setting;
import java.io.IOException;
import java.time.LocalDate;

/**
 * Runs measurements, and notes what it takes to run them again.
 *
 * @param machine as it was before the first of them
 */
record MeasureRun(Setting setting, Machine machine, LocalDate today) {

    Result of(Measurement measurement) throws Exception {
        setting.news().accept("Measuring " + measurement.name());
        var report = measurement.run(setting);
        return new Result(measurement.name(), command(measurement), today, revision(), machine, report);
    }

    private String command(Measurement measurement) {
        return "./benchmarks/measure " + measurement.name() + setting.repeats().map(count -> " --repeats " + count).orElse("")
                + (setting.only().isEmpty() ? "" : " --only " + setting.only());
    }

    /** Of the working copy; "+" when something in it is not committed. */
    private String revision() throws InterruptedException {
        try {
            var git = Program.run(setting.home(), "git", "describe", "--always", "--dirty=+", "--exclude=*");
            return git.exit() == 0 ? git.printed().strip() : "unknown";
        } catch (IOException _) {
            return "unknown";
        }
    }
}

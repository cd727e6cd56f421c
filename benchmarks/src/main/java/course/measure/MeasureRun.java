package course.measure;

import course.measure.machine.Machine;
import course.measure.machine.Program;
import course.measure.result.Measurement;
import course.measure.result.Result;
import course.measure.result.Setting;
import java.io.IOException;
import java.time.LocalDate;

/** Runs measurements, and notes what it takes to run them again. */
record MeasureRun(Setting setting, LocalDate today) {

    Result of(Measurement measurement) throws Exception {
        var machine = Machine.here();
        if (machine.isBusy()) {
            setting.news().accept("The machine is busy (load %.1f on %d cores): the figures will be worth little."
                    .formatted(machine.load(), machine.cores()));
        }
        setting.news().accept("Measuring " + measurement.name());
        var report = measurement.run(setting);
        return new Result(measurement.name(), command(measurement), today, revision(), machine, report);
    }

    private String command(Measurement measurement) {
        return "./benchmarks/measure " + measurement.name() + setting.repeats().map(count -> " --repeats " + count).orElse("");
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

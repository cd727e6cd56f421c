package course.measure.loop;

import course.measure.machine.Quiet;
import course.measure.machine.TempFolder;
import course.measure.result.Measurement;
import course.measure.result.Report;
import course.measure.result.Row;
import course.measure.result.Setting;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;

/** Saves what has a verdict that is known: a draw of it each round, other ones each round but the same in each run. */
public final class Loop implements Measurement {

    private static final int USUAL_ROUNDS = 5;

    @Override
    public String name() {
        return "loop";
    }

    @Override
    public Report run(Setting setting) throws IOException, InterruptedException {
        try (var folder = TempFolder.make()) {
            var catalog = Tree.copy(setting.home(), folder.path());
            var events = FileEvents.in(folder.path());
            try (var learner = new Learner(folder.path(), catalog)) {
                var samples = samples(learner, setting);
                var growth = setting.only().isEmpty() ? Growth.measure(setting) : List.<Row>of();
                return new LoopReport(samples, growth, events).report();
            }
        }
    }

    /** Round 0 warms up, and does not count. */
    private static List<Sample> samples(Learner learner, Setting setting) throws IOException, InterruptedException {
        var samples = new ArrayList<Sample>();
        var draw = new Draw(learner.cases(setting), new Random(8));
        var rounds = setting.repeats(USUAL_ROUNDS);
        for (var round = 0; round <= rounds; round++) {
            var cases = setting.only().isEmpty() ? draw.some() : draw.all();
            setting.news().accept("round %d of %d, %d saves".formatted(round, rounds, cases.size()));
            for (var what : cases) {
                Quiet.await();
                var sample = learner.save(what);
                if (!sample.isTrue()) {
                    setting.news().accept("%s: expected %s, got %s".formatted(what, what.expected(), sample.verdict().code()));
                }
                if (sample.wasInDoubt()) {
                    setting.news().accept("%s: %,d ms, in doubt: %s"
                            .formatted(what, sample.took().toMillis(), String.join("; ", sample.verdict().doubts())));
                }
                if (round > 0) {
                    samples.add(sample);
                }
            }
        }
        return samples;
    }
}

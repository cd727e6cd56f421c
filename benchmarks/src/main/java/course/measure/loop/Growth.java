package course.measure.loop;

import course.measure.machine.Quiet;
import course.measure.machine.TempFolder;
import course.measure.result.Distribution;
import course.measure.result.Row;
import course.measure.result.Setting;
import java.io.IOException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Whether a save takes longer in a large course: the same saves in a course of one lesson, and in all of it, in turn. */
final class Growth {

    private static final String WORD = "gather/";
    private static final int USUAL_ROUNDS = 3;

    private Growth() {}

    static List<Row> measure(Setting setting) throws IOException, InterruptedException {
        try (var small = TempFolder.make(); var large = TempFolder.make()) {
            var few = Tree.copy(setting.home(), small.path(), Tree.SMALL);
            var all = Tree.copy(setting.home(), large.path());
            try (var ofFew = new Learner(small.path(), few); var ofAll = new Learner(large.path(), all)) {
                var inFew = new ArrayList<Duration>();
                var inAll = new ArrayList<Duration>();
                var gather = new Setting(setting.home(), Optional.empty(), List.of(WORD), setting.news());
                setting.news().accept("%d exercises and %d, in turn".formatted(few.exercises().size(), all.exercises().size()));
                for (var round = 0; round <= setting.repeats(USUAL_ROUNDS); round++) {
                    save(ofFew, gather, round > 0 ? inFew : new ArrayList<>());
                    save(ofAll, gather, round > 0 ? inAll : new ArrayList<>());
                }
                return List.of(Row.of("a course of %d exercises".formatted(few.exercises().size()), Distribution.of(inFew)),
                        Row.of("a course of %d exercises".formatted(all.exercises().size()), Distribution.of(inAll)));
            }
        }
    }

    private static void save(Learner learner, Setting setting, List<Duration> took) throws IOException, InterruptedException {
        for (var what : learner.cases(setting)) {
            if (Sort.of(what) == Sort.RIGHT) {
                Quiet.await();
                took.add(learner.save(what).took());
            }
        }
    }
}

package course.measure.loop;

import course.catalog.Catalog;
import course.judge.Desk;
import course.judge.Judge;
import course.judge.Launch;
import course.measure.result.Setting;
import course.original.Originals;
import course.progress.Progress;
import course.verify.Case;
import course.verify.Case.Kind;
import course.verify.TruthTable;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.InstantSource;
import java.util.List;

/** Saves an exercise and gets its verdict, with a judge that is kept as {@code watch} keeps it. */
final class Learner implements AutoCloseable {

    private final Catalog catalog;
    private final Judge judge;
    private final Originals originals;
    private final Desk desk;

    /** @param home a copy of the course that may be written to */
    Learner(Path home, Catalog catalog) {
        this.catalog = catalog;
        this.judge = new Judge(catalog, home.resolve(".course/judge.log"), true, Launch.PLAIN);
        this.originals = new Originals(home, catalog);
        this.desk = new Desk(judge, originals,
                new Progress(home.resolve(".course/progress.txt"), InstantSource.system()));
        judge.prepare(2);
    }

    /** Everything whose verdict is known, but for the stubs, of the exercises that are wanted. */
    List<Case> cases(Setting setting) {
        var table = new TruthTable(judge, originals);
        return catalog.exercises().stream().filter(exercise -> setting.isWanted(exercise.id()))
                .flatMap(exercise -> table.cases(exercise).stream())
                .filter(what -> what.kind() != Kind.STUB)
                .toList();
    }

    /** The clock starts when the file is on disk; how late an event tells of that is for {@link FileEvents}. */
    Sample save(Case what) throws IOException {
        Files.writeString(what.exercise().file(), what.subject().text());
        var saved = System.nanoTime();
        var verdict = desk.check(what.exercise(), _ -> {});
        return new Sample(what, Duration.ofNanos(System.nanoTime() - saved), verdict);
    }

    @Override
    public void close() {
        judge.close();
    }
}

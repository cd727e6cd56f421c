package course.measure.classroom;

import course.catalog.Exercise;
import course.measure.machine.Program;
import course.measure.machine.TempFolder;
import course.measure.result.CannotMeasure;
import course.measure.result.Measurement;
import course.measure.result.Report;
import course.measure.result.Row;
import course.measure.result.Setting;
import course.measure.result.Table;
import java.io.IOException;
import java.lang.ProcessBuilder.Redirect;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.concurrent.TimeUnit;

/** Grades a class whose gradebook is known: once with a kill -9 in the middle, once without. */
public final class ClassOfSixty implements Measurement {

    private static final int USUAL_SIZE = 60;

    @Override
    public String name() {
        return "class";
    }

    @Override
    public Report run(Setting setting) throws IOException, InterruptedException, CannotMeasure {
        try (var folder = TempFolder.make()) {
            setting.news().accept("what the honest ones must get");
            var made = MadeClass.of(setting.home(), folder.path(), setting.repeats(USUAL_SIZE));
            var submissions = Files.createDirectories(folder.path().resolve("submissions"));
            for (var member : made.members()) {
                member.write(submissions);
            }
            var killed = new Grades(folder.path().resolve("killed"));
            var whole = new Grades(folder.path().resolve("whole"));
            var rows = new ArrayList<Row>();
            setting.news().accept("%d exercises of %d students, with a kill -9".formatted(made.handedIn(), made.members().size()));
            rows.add(killed(setting, made, submissions, killed));
            setting.news().accept("once more, without");
            var took = grade(setting, made, submissions, whole);
            compare(setting, made, whole, rows);
            rows.add(row("lines of the gradebook that differ between the two gradings", difference(setting, killed.gradebook(), whole.gradebook()), 0));
            return new Report("A class whose grades are known", """
                    Students who hand in solutions, alternatives, wrong solutions, stubs and attacks, as folders
                    and zips, graded by `./course grade`. What honest code must get is what `./course check` says
                    of it; an attack must get nothing.""",
                    List.of(new Table("%d students, %d exercises".formatted(made.members().size(), made.handedIn()), "as expected",
                                    List.of("found", "expected"), rows),
                            new Table("The grading that was not killed", "", List.of("exercises a second"),
                                    List.of(new Row("from its start to its end", List.of(made.handedIn() * 1000.0 / took), null)))), List.of());
        }
    }

    /** Kills the grading when half is graded, goes on, and counts what was graded twice. */
    private static Row killed(Setting setting, MadeClass made, Path submissions, Grades grades) throws IOException, InterruptedException {
        var process = new ProcessBuilder(command(setting.home(), made, submissions, grades.out())).redirectErrorStream(true)
                .redirectOutput(Redirect.DISCARD).start();
        while (process.isAlive() && grades.graded().size() < made.handedIn() / 2) {
            process.waitFor(200, TimeUnit.MILLISECONDS);
        }
        process.destroyForcibly().waitFor();
        setting.news().accept("killed after %d exercises".formatted(grades.graded().size()));
        grade(setting, made, submissions, grades);
        var twice = grades.graded().size() - new HashSet<>(grades.graded()).size();
        return row("exercises graded before the kill -9 and again after it", twice, 0);
    }

    private static long grade(Setting setting, MadeClass made, Path submissions, Grades grades) throws IOException, InterruptedException {
        return Program.run(setting.home(), command(setting.home(), made, submissions, grades.out()).toArray(String[]::new)).expect(0).took().toMillis();
    }

    private static List<String> command(Path home, MadeClass made, Path submissions, Path out) {
        var words = new ArrayList<>(List.of(home.resolve("course").toString(), "grade", submissions.toString(), "--out", out.toString()));
        made.exercises().stream().map(Exercise::id).forEach(it -> words.addAll(List.of("--exercise", it)));
        return words;
    }

    private static void compare(Setting setting, MadeClass made, Grades grades, List<Row> rows) throws IOException {
        rows.add(row("lines of the gradebook that are not as expected", difference(setting, made.gradebook(), grades.gradebook()), 0));
        var codes = 0;
        var points = 0;
        for (var member : made.members()) {
            for (var handin : member.handins()) {
                var code = grades.code(member.student(), handin.exercise());
                if (!handin.code().isEmpty() && !code.equals(handin.code())) {
                    codes++;
                    setting.news().accept("%s, %s: expected %s, got %s".formatted(member.student(), handin.exercise().id(), handin.code(), code));
                }
                points += handin.code().isEmpty() ? grades.earned(member.student(), handin.exercise()) : 0;
            }
        }
        rows.add(row("diagnoses of honest code that are not as expected", codes, 0));
        rows.add(row("points that attacks earned", points, 0));
    }

    /** How many lines one gradebook has and the other has not; says which. */
    private static int difference(Setting setting, String expected, String found) {
        var lost = linesBut(expected, found);
        var more = linesBut(found, expected);
        lost.forEach(line -> setting.news().accept("expected: " + line));
        more.forEach(line -> setting.news().accept("found:    " + line));
        return Math.max(lost.size(), more.size());
    }

    private static List<String> linesBut(String all, String others) {
        var lines = new ArrayList<>(all.lines().toList());
        lines.removeAll(others.lines().toList());
        return lines;
    }

    private static Row row(String label, long found, long expected) {
        return new Row(label, List.of((double) found, (double) expected), found == expected);
    }
}

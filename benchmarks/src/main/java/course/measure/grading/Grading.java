package course.measure.grading;

import course.catalog.Catalog;
import course.catalog.Exercise;
import course.compile.EnginePath;
import course.grade.Examiner;
import course.grade.Graded;
import course.grade.examine.ConfinedExaminer;
import course.grade.intake.Handed;
import course.grade.isolate.CannotConfine;
import course.grade.isolate.Isolation;
import course.grade.workshop.Claim;
import course.measure.result.CannotMeasure;
import course.measure.result.Measurement;
import course.measure.result.Report;
import course.measure.result.Row;
import course.measure.result.Setting;
import course.measure.result.Table;
import course.verdict.CriterionResult;
import java.io.File;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** Grades classes of growing size, as {@code ./course grade} does. */
public final class Grading implements Measurement {

    private static final List<Integer> SIZES = List.of(60, 120, 200);
    private static final double GOAL = 4;

    @Override
    public String name() {
        return "grading";
    }

    @Override
    public Report run(Setting setting) throws Exception {
        useInstalledEngine(setting.home());
        var catalog = Catalog.read(setting.home());
        var exercises = Handin.EXERCISES.stream().map(catalog::exercise)
                .filter(it -> setting.only().isEmpty() || setting.only().stream().anyMatch(it.id()::contains)).toList();
        var sizes = setting.repeats().map(List::of).orElse(SIZES);
        try (var isolation = Isolation.strongest();
             var claim = Claim.first(setting.home().resolve(".course"));
             var examiner = ConfinedExaminer.open(isolation, setting.home(), claim.folder(), ConfinedExaminer.usualJobs());
             var memory = new Memory()) {
            var rows = new ArrayList<Row>();
            var notes = new ArrayList<String>();
            for (var size : sizes) {
                setting.news().accept("a class of %d".formatted(size));
                rows.add(row(size, new ClassOf(examiner, exercises, size, notes), memory));
            }
            return new Report("Grading a class", """
                    Each student hands in %d exercises: half of them solutions and alternatives, half wrong solutions.
                    %d students at a time, students' code at the level %s. Compiling is in the time; so is
                    the start of the processes that examine, in the first class.""".formatted(exercises.size(), examiner.jobs(),
                    isolation.level().word()), List.of(new Table("Classes of growing size", "%.0f exercises a second".formatted(GOAL),
                    List.of("exercises", "seconds", "exercises a second", "most memory MB", "examiners' memory at the end MB",
                            "unexpected grades"), rows)), notes);
        } catch (CannotConfine failure) {
            throw new CannotMeasure(String.valueOf(failure.getMessage()));
        }
    }

    /** Processes that examine start from the jars the launcher has installed, with the class cache beside them. */
    private static void useInstalledEngine(Path home) {
        System.setProperty(EnginePath.PROPERTY, EnginePath.entries().stream().filter(it -> it.startsWith(home.resolve(".course/engine")))
                .filter(it -> !it.toString().contains("libraries")).map(Path::toString).collect(Collectors.joining(File.pathSeparator)));
    }

    private static Row row(int size, ClassOf students, Memory memory) throws InterruptedException, ExecutionException {
        memory.mostMegabytes();
        var begin = System.nanoTime();
        var unexpected = students.grade();
        var seconds = (System.nanoTime() - begin) / 1e9;
        var rate = students.gradings() / seconds;
        return new Row("%d students".formatted(size), List.of((double) students.gradings(), rounded(seconds), rounded(rate),
                rounded(memory.mostMegabytes()), rounded(Memory.examiners()), (double) unexpected), rate >= GOAL);
    }

    private static double rounded(double value) {
        return Math.round(value * 100) / 100.0;
    }

    /** A class that is graded. */
    private record ClassOf(Examiner examiner, List<Exercise> exercises, int size, List<String> notes) {

        int gradings() {
            return size * exercises.size();
        }

        /** Answers how many grades are not the expected ones. */
        int grade() throws InterruptedException, ExecutionException {
            var unexpected = new AtomicInteger();
            try (var threads = Executors.newFixedThreadPool(examiner.jobs())) {
                var students = IntStream.range(0, size).<Callable<Void>>mapToObj(student -> () -> {
                    examine(student, unexpected);
                    return null;
                }).toList();
                for (var done : threads.invokeAll(students)) {
                    done.get();
                }
            }
            return unexpected.get();
        }

        private void examine(int student, AtomicInteger unexpected) throws InterruptedException {
            var handins = new LinkedHashMap<Exercise, Handin>();
            exercises.forEach(exercise -> handins.put(exercise, Handin.of(exercise, student)));
            var sources = new LinkedHashMap<Exercise, Handed.Text>();
            handins.forEach((exercise, handin) -> sources.put(exercise, new Handed.Text(handin.text())));
            examiner.examine("student %d".formatted(student), sources, new Examiner.Observer() {
                @Override
                public void judged(Exercise exercise, CriterionResult result) {
                    // only grades are counted
                }

                @Override
                public void graded(Exercise exercise, Graded graded) {
                    if (!graded.code().equals(handins.get(exercise).expected())) {
                        unexpected.incrementAndGet();
                        note("student %d, %s: expected %s, got %s. %s".formatted(student, exercise.id(), handins.get(exercise).expected(),
                                graded.code(), graded.says()));
                    }
                }
            });
        }

        private synchronized void note(String note) {
            notes.add(note);
        }
    }
}

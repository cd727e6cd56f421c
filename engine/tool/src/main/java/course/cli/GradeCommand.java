package course.cli;

import course.catalog.Exercise;
import course.catalog.NoSuchName;
import course.classroom.Examiners;
import course.classroom.Grading;
import course.classroom.Order;
import course.classroom.Plan;
import course.classroom.Shard;
import course.grade.Examiner;
import course.grade.isolate.IsolationReport;
import course.grade.isolate.Level;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import picocli.CommandLine;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

@CommandLine.Command(name = "grade", description = "for teachers: grades a folder of submissions, a folder or a zip for each student")
final class GradeCommand implements Command {

    /** What reports are called unless told. */
    static final String TITLE = "Asynchronous HTTP in Java";

    private final Course course;
    private final Examiners examiners;

    @Parameters(paramLabel = "DIR", description = "holds a folder or a zip for each student, named after the student")
    private Path folder = Path.of("");

    @Option(names = "--roster", paramLabel = "FILE", description = "CSV with a column 'student' and perhaps 'name'; without it, whoever handed in")
    private Optional<Path> roster = Optional.empty();

    @Option(names = "--out", paramLabel = "DIR", description = "where gradebook, reports and journal go (default: grades)")
    private Path out = Path.of("grades");

    @Option(names = "--only", paramLabel = "STUDENT", description = "grades this student now; may be given again")
    private List<String> only = List.of();

    @Option(names = "--exercise", paramLabel = "ID", description = "counts this exercise alone; may be given again")
    private List<String> exercises = List.of();

    @Option(names = "--jobs", paramLabel = "N", description = "students at a time (default: as many as suit this machine)")
    private int jobs;

    @Option(names = "--resume", description = "goes on where the last grading stopped: the default")
    private boolean resume;

    @Option(names = "--fresh", description = "grades anew what is graded already; the old journal is kept")
    private boolean fresh;

    @Option(names = "--require-level", paramLabel = "N", description = "refuses to grade below this isolation: 3 bubblewrap, 2 Landlock, 1 any")
    private int level = Level.FLOOR.number();

    @Option(names = "--shard", paramLabel = "I/N", description = "grades part I of N of the class; 'gradebook merge' joins the parts")
    private String shard = Shard.WHOLE.text();

    @Option(names = "--title", paramLabel = "TEXT", description = "what the reports are called (default: " + TITLE + ")")
    private String title = TITLE;

    @Option(names = "--published", description = "the grades are published: shows what waits for that")
    private boolean published;

    GradeCommand(Course course) {
        this(course, Examiners.confined(course.home(), course.memory()));
    }

    GradeCommand(Course course, Examiners examiners) {
        this.course = course;
        this.examiners = examiners;
    }

    @Override
    public Exit run() throws IOException {
        var order = order();
        var plan = Plan.of(course.catalog(), course.originals(), order);
        try (var interruptible = new Interruptible(); var examiner = open()) {
            var grading = new Grading(plan, examiner, course.clock());
            interruptible.by(grading::stop);
            var result = result(grading);
            new GradeSummary(course, new Again(order, jobs, level)).print(result);
            return result.book().everybody().stream().filter(row -> plan.wants(row.student().id())).allMatch(row -> row.open().isEmpty())
                    ? Exit.DONE : Exit.NOT_YET;
        }
    }

    private Examiner open() {
        if (course.screen().interactive()) {
            course.out().println(course.screen().palette().dim("Getting ready; the first time this takes half a minute."));
        }
        return examiners.open(jobs, this::require);
    }

    private Grading.Result result(Grading grading) throws IOException {
        try (var face = GradeFace.of(course)) {
            return grading.run(face::told);
        }
    }

    private Order order() {
        if (fresh && resume) {
            throw new Misuse("--fresh and --resume contradict each other: leave one of them out.");
        }
        if (jobs < 0) {
            throw new Misuse("--jobs takes a number from 1 on, not %d. Left out, it is what suits this machine.".formatted(jobs));
        }
        if (level < Level.FLOOR.number() || level > Level.BUBBLEWRAP.number()) {
            throw new Misuse("There is no isolation level %d: they go from %d to %d, the strongest.".formatted(level, Level.FLOOR.number(),
                    Level.BUBBLEWRAP.number()));
        }
        var part = Shard.of(shard).orElseThrow(() -> new Misuse("'%s' is no shard: the second of four is --shard 2/4.".formatted(shard)));
        return new Order(folder, roster, out, only, exercises.stream().map(this::exercise).distinct().toList(), fresh, part, title, published);
    }

    private Exercise exercise(String typed) {
        try {
            return course.catalog().exercise(typed);
        } catch (NoSuchName missing) {
            throw new Misuse("%s%s".formatted(missing.getMessage(), missing.nearest().isEmpty()
                    ? "\nAll of them:   " + course.command("list")
                    : "\nDid you mean:  --exercise " + String.join("\n               --exercise ", missing.nearest())));
        }
    }

    private void require(IsolationReport isolation) {
        if (isolation.level().number() < level) {
            throw new Cannot("This machine isolates students' code at level %d (%s), and --require-level asks for %d.\n%s\n%s".formatted(
                    isolation.level().number(), isolation.level().word(), level,
                    isolation.passedOver().stream().map(it -> "%s: %s".formatted(it.level().word(), it.why())).collect(Collectors.joining("\n")),
                    "What is missing and how to mend it:  " + course.command("doctor")));
        }
    }
}

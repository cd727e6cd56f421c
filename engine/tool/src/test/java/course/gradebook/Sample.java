package course.gradebook;

import course.catalog.Catalog;
import course.catalog.SampleTree;
import course.check.Diagnosis;
import course.grade.GradeOutcome;
import course.grade.Graded;
import course.grade.isolate.Claim;
import course.grade.isolate.IsolationReport;
import course.grade.isolate.Level;
import course.grade.isolate.Proof;
import course.lab.End;
import course.lab.timeline.Lane;
import course.lab.timeline.Timeline;
import course.verdict.CriterionResult;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/** Results as a grading would leave them, for the three exercises of the sample course. */
public final class Sample {
    public static final String IN_ORDER = "gather/in-order";
    public static final String KEEP = "gather/keep-failures";
    public static final String CAP = "semaphores/cap";
    public static final Instant NOON = Instant.parse("2026-12-01T12:00:00Z");
    public static final Occasion OCCASION = new Occasion("Concurrency, homework 1", NOON, false,
            List.of(new IsolationReport(Level.BUBBLEWRAP, "a user of its own", List.of(new Proof(Claim.LAB, true, "seen"),
                    new Proof(Claim.PORTS, false, "seen")), List.of())));
    public static final String HOSTILE = "=cmd|'/c calc'!A1, \"x\"\n<script>alert(1)</script> [a](http://b) `c` \u001b[31m\u202Eabc";

    private Sample() {}

    public static Catalog catalog(Path folder) {
        return SampleTree.at(folder).catalog();
    }

    /** Everything right. */
    public static Graded passed(String student, String exercise) {
        return new Graded(student, exercise, GradeOutcome.PASSED, List.of(good(1, first(exercise)), good(2, second(exercise))), "PASS", "", false);
    }

    /** The first criterion holds, the second does not. */
    public static Graded half(String student, String exercise, Diagnosis diagnosis, String evidence) {
        return new Graded(student, exercise, GradeOutcome.FAILED, List.of(good(1, first(exercise)), bad(2, second(exercise), diagnosis, evidence)),
                diagnosis.name(), "", false);
    }

    public static Graded outcome(String student, String exercise, GradeOutcome outcome, String says) {
        return Graded.unjudged(student, exercise, outcome, says);
    }

    public static CriterionResult good(int order, int points) {
        return CriterionResult.passed(order, order == 1 ? "All pages come back" : "They come at the same time", points, timeline(8));
    }

    public static CriterionResult bad(int order, int points, Diagnosis diagnosis, String evidence) {
        var lesson = diagnosis.lessons().stream().findFirst();
        return new CriterionResult(order, "They come at the same time", points, CriterionResult.State.FAILED, diagnosis.name(), evidence,
                diagnosis.sentence(), text(lesson.map(Diagnosis.Lesson::folder).orElse(null)), text(lesson.map(Diagnosis.Lesson::section).orElse(null)),
                text(lesson.map(Diagnosis.Lesson::title).orElse(null)), timeline(8), List.of());
    }

    private static @Nullable String text(@Nullable String text) {
        return text;
    }

    private static int first(String exercise) {
        return points(exercise) * 4 / 10;
    }

    private static int second(String exercise) {
        return points(exercise) - first(exercise);
    }

    private static int points(String exercise) {
        return exercise.equals(KEEP) ? 20 : 10;
    }

    private static String timeline(int lanes) {
        return new Timeline(IntStream.range(0, lanes).mapToObj(it -> new Lane(it + 1, 1, "GET /pages/" + it, it * 20_000L, it * 20_000L + 15_000,
                it * 20_000L + 18_000, End.ANSWERED, 200)).toList(), 1, 1, 0).json();
    }
}

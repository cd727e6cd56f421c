package course.gradebook;

import course.grade.isolate.IsolationReport;
import java.time.Instant;
import java.util.List;
import java.util.stream.Collectors;

/**
 * The circumstances that reports mention.
 *
 * @param title      of the assignment
 * @param at         when the reports are made
 * @param published  whether the grades are published
 * @param isolations how students' code was kept apart; several when several machines graded
 */
public record Occasion(String title, Instant at, boolean published, List<IsolationReport> isolations) {

    public Occasion {
        isolations = List.copyOf(isolations);
    }

    /** {@code BUBBLEWRAP}: the levels by name, the strongest first. */
    public String isolation() {
        return isolations.stream().map(IsolationReport::level).sorted().distinct().map(Enum::name).collect(Collectors.joining(", "));
    }
}

package course.update;

import course.update.Change.Kind;
import java.util.ArrayList;
import java.util.List;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;

/**
 * Says what changed: first what the learner has begun, then what is new, then how much else.
 *
 * @param command a command as the learner types it
 */
public record ChangeText(UnaryOperator<String> command) {

    /** No line when nothing changed. */
    public List<String> lines(List<Change> changes) {
        if (changes.isEmpty()) {
            return List.of();
        }
        var lines = new ArrayList<String>();
        lines.add("The course has changed. Your answers and your progress are as they were.");
        changes.stream().filter(Change::begun).map(this::line).forEach(lines::add);
        var fresh = changes.stream().filter(it -> it.kind() == Kind.NEW).map(it -> it.exercise().id())
                .collect(Collectors.joining(", "));
        if (!fresh.isEmpty()) {
            lines.add("  New: " + fresh);
        }
        var others = changes.stream().filter(it -> !it.begun() && it.kind() != Kind.NEW).count();
        if (others > 0) {
            lines.add("  Changed, and not begun by you: " + others);
        }
        return lines;
    }

    private String line(Change change) {
        var id = change.exercise().id();
        return switch (change.kind()) {
            case STUB -> "  %s: it begins with another stub; your file was left alone. The new one, keeping yours:  %s"
                    .formatted(id, command.apply("reset " + id));
            case CHECK, NEW -> "  %s: its check changed. Once more:  %s".formatted(id, command.apply("check " + id));
        };
    }
}

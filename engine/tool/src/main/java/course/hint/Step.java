package course.hint;

import java.util.List;

/** One step of a hint ladder, in AsciiDoc. */
public record Step(String title, List<String> lines) {
    public Step {
        lines = List.copyOf(lines);
    }
}

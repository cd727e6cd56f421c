package course.gradebook;

import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
import java.util.TreeMap;
import java.util.stream.Stream;

/** A student with all exercises of the assignment, in its order. */
public record Row(Student student, List<Mark> marks) {

    public Row {
        marks = List.copyOf(marks);
    }

    /** What is not graded yet. */
    public List<Mark> open() {
        return marks.stream().filter(it -> !it.counts()).toList();
    }

    /** All points; empty while an exercise is not graded, since that is no zero. */
    public OptionalInt total() {
        return sum(marks);
    }

    public int max() {
        return marks.stream().mapToInt(Mark::points).sum();
    }

    /** The marks by group, groups in the order of their names. */
    public Map<String, List<Mark>> groups() {
        var groups = new TreeMap<String, List<Mark>>();
        marks.forEach(mark -> groups.merge(mark.assigned().group(), List.of(mark), Row::joined));
        return groups;
    }

    /** The points of these; empty while one of them is not graded. */
    public static OptionalInt sum(List<Mark> marks) {
        return marks.stream().allMatch(Mark::counts) ? OptionalInt.of(marks.stream().mapToInt(Mark::earned).sum()) : OptionalInt.empty();
    }

    private static List<Mark> joined(List<Mark> some, List<Mark> more) {
        return Stream.concat(some.stream(), more.stream()).toList();
    }
}

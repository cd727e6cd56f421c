package course.gradebook;

import java.nio.file.Path;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/** Who is enrolled, in the order of their ids. */
public record Roster(List<Student> students) {

    public Roster {
        students = students.stream().sorted(Comparator.comparing(Student::id)).toList();
    }

    /**
     * Reads a CSV file (RFC 4180, UTF-8; semicolons or tabs are taken too) with a column {@code student} and, where there is one, a
     * column {@code name}; other columns are passed over. Throws {@link BadFile}.
     */
    public static Roster read(Path file) {
        return RosterCsv.parse(file.toString(), Utf8.read(file));
    }

    /** Whoever handed something in. */
    public static Roster ofSubmissions(Collection<String> ids) {
        return new Roster(ids.stream().map(Student::composed).distinct().map(Student::unnamed).toList());
    }

    public Optional<Student> find(String id) {
        var wanted = Student.composed(id);
        return students.stream().filter(it -> it.id().equals(wanted)).findFirst();
    }

    /** Who is enrolled and is not among these. */
    public List<Student> without(Collection<String> submissions) {
        Set<String> there = submissions.stream().map(Student::composed).collect(Collectors.toSet());
        return students.stream().filter(it -> !there.contains(it.id())).toList();
    }
}

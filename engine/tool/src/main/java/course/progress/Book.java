package course.progress;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Stream;

/**
 * The progress file as a value.
 *
 * @param entries by exercise id
 * @param unknown lines this version does not understand, kept as they are
 */
record Book(SortedMap<String, Entry> entries, List<String> unknown) {
    private static final String TITLE =
            "# Progress of the course, a line an exercise. It may be committed: two machines' lines merge.";

    static Book parse(List<String> lines) {
        var entries = new TreeMap<String, Entry>();
        var unknown = new ArrayList<String>();
        for (var line : lines) {
            Line.parse(line).ifPresentOrElse(
                    known -> entries.merge(known.id(), known.entry(), Entry::merged),
                    () -> unknown.add(line));
        }
        unknown.removeIf(line -> line.isBlank() || line.equals(TITLE) || isConflictMark(line));
        return new Book(entries, unknown);
    }

    Book with(String id, Entry entry) {
        var changed = new TreeMap<>(entries);
        changed.put(id, entry);
        return new Book(changed, unknown);
    }

    /** What both know. */
    Book with(Book other) {
        var all = new TreeMap<>(entries);
        other.entries.forEach((id, entry) -> all.merge(id, entry, Entry::merged));
        return new Book(all, Stream.concat(unknown.stream(), other.unknown.stream()).distinct().toList());
    }

    String text() {
        return String.join("\n",
                Stream.of(Stream.of(TITLE), unknown.stream(), entries.entrySet().stream().map(Book::line))
                .flatMap(lines -> lines).toList()) + "\n";
    }

    private static String line(Map.Entry<String, Entry> entry) {
        return new Line(entry.getKey(), entry.getValue()).text();
    }

    private static boolean isConflictMark(String line) {
        return line.startsWith("<<<<<<< ") || line.startsWith(">>>>>>> ") || line.equals("=======");
    }
}

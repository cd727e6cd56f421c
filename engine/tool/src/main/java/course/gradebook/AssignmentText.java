package course.gradebook;

import course.catalog.Catalog;
import course.catalog.Exercise;
import course.catalog.NoSuchName;
import course.terminal.Shell;
import java.time.DateTimeException;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/** Reads the lines of an assignment and complains of all that are wrong at once. */
final class AssignmentText {
    private static final int MOST_POINTS = 9999;
    private static final List<String> NAMES = List.of("points", "group", "visibility", "due", "assigned");

    /** Values by name, as one line gives them. */
    private record Rule(int line, Map<String, String> values) {}

    private final String file;
    private final Catalog catalog;
    private final Map<String, Rule> rules = new LinkedHashMap<>();
    private final List<Complaint> complaints = new ArrayList<>();

    AssignmentText(String file, Catalog catalog) {
        this.file = file;
        this.catalog = catalog;
    }

    Assignment read(List<String> lines) {
        for (var i = 0; i < lines.size(); i++) {
            var line = lines.get(i).replaceFirst("(^|\\s)#.*", "").strip();
            if (!line.isEmpty()) {
                rule(i + 1, line.split("\\s+"));
            }
        }
        var assigned = catalog.exercises().stream().flatMap(exercise -> assigned(exercise).stream()).toList();
        if (!complaints.isEmpty()) {
            throw new BadFile(complaints);
        }
        if (assigned.isEmpty()) {
            throw new BadFile(file, 0, "no exercise is left", "Say assigned=yes for at least one");
        }
        return new Assignment(assigned);
    }

    private void rule(int line, String[] words) {
        var values = new LinkedHashMap<String, String>();
        for (var word : List.of(words).subList(1, words.length)) {
            value(line, word, values);
        }
        var target = target(line, words[0]);
        if (target.isPresent()) {
            var before = rules.putIfAbsent(target.get(), new Rule(line, values));
            complain(before != null, line, "'%s' has a line already, line %d".formatted(words[0], before == null ? 0 : before.line()),
                    "Put everything about it on one line");
        }
    }

    private void value(int line, String word, Map<String, String> values) {
        var equals = word.indexOf('=');
        var name = equals < 0 ? word : word.substring(0, equals);
        if (equals < 0 || !NAMES.contains(name)) {
            complain(true, line, "'%s' means nothing here".formatted(word), "Write name=value with one of the names " + String.join(", ", NAMES));
            return;
        }
        var value = word.substring(equals + 1);
        complain(values.putIfAbsent(name, value) != null, line, "'%s' is there twice".formatted(name), "Keep one of them");
        switch (name) {
            case "points" -> complain(!value.matches("\\d{1,4}"), line, "expected points from 0 to %d, got '%s'".formatted(MOST_POINTS, value),
                    "Write a whole number, points=20");
            case "group" -> complain(value.isEmpty(), line, "the group has no name", "Write group=basics, or leave it out");
            case "visibility" -> complain(Visibility.of(value).isEmpty(), line, "there is no visibility '%s'".formatted(value),
                    "Use hidden, after_due_date, after_published or visible");
            case "due" -> complain(time(value).isEmpty(), line, "'%s' is no moment with its offset from UTC".formatted(value),
                    "Write it like due=2026-12-01T23:59:00+03:00");
            default -> complain(!value.matches("yes|no"), line, "expected assigned=yes or assigned=no, got '%s'".formatted(value),
                    "Use one of these");
        }
    }

    /** {@code *}, {@code gather/*} or {@code gather/in-order}; empty after a complaint. */
    private Optional<String> target(int line, String typed) {
        try {
            if (typed.equals("*")) {
                return Optional.of(typed);
            }
            return Optional.of(typed.endsWith("/*") ? catalog.lesson(typed.substring(0, typed.length() - 2)).word() + "/*"
                    : catalog.exercise(typed).id());
        } catch (NoSuchName unknown) {
            complain(true, line, String.valueOf(unknown.getMessage()).replaceFirst("\\.$", ""), unknown.nearest().isEmpty()
                    ? Shell.HERE.command("list") + " shows them all" : "Did you mean %s?".formatted(String.join(" or ", unknown.nearest())));
            return Optional.empty();
        }
    }

    private Optional<Assigned> assigned(Exercise exercise) {
        var found = Stream.of("*", exercise.word() + "/*", exercise.id()).filter(rules::containsKey).map(rules::get).toList();
        var values = new LinkedHashMap<String, String>();
        found.forEach(rule -> values.putAll(rule.values()));
        if (values.getOrDefault("assigned", "yes").equals("no") || !complaints.isEmpty()) {
            return Optional.empty();
        }
        var plain = Assigned.byDefault(exercise);
        var visibility = Visibility.of(values.getOrDefault("visibility", "visible")).orElseThrow();
        var due = Optional.ofNullable(values.get("due")).flatMap(AssignmentText::time).map(OffsetDateTime::toInstant).orElse(null);
        if (visibility == Visibility.AFTER_DUE_DATE && due == null) {
            complain(true, found.getLast().line(), "%s is to be seen after its due date, and has none".formatted(exercise.id()),
                    "Add due=2026-12-01T23:59:00+03:00");
        }
        return Optional.of(new Assigned(plain.exercise(), plain.title(), values.getOrDefault("group", plain.group()),
                Integer.parseInt(values.getOrDefault("points", String.valueOf(plain.points()))), plain.declared(), visibility, due));
    }

    private static Optional<OffsetDateTime> time(String value) {
        try {
            return Optional.of(OffsetDateTime.parse(value));
        } catch (DateTimeException _) {
            return Optional.empty();
        }
    }

    private void complain(boolean wrong, int line, String what, String next) {
        if (wrong) {
            complaints.add(new Complaint(file, line, what, next));
        }
    }
}

package course.progress;

import java.time.Instant;
import java.time.format.DateTimeParseException;
import java.time.temporal.ChronoUnit;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

/** One line of the progress file: {@code gather/in-order open last=SEQUENTIAL when=2026-11-21T08:44:24Z hints=1}. */
record Line(String id, Entry entry) {

    /** The line's meaning; empty for a line this version does not know. */
    static Optional<Line> parse(String line) {
        var words = line.strip().split("\\s+");
        if (words.length < 2 || !words[0].matches("[a-z0-9-]+/[a-z0-9-]+")
                || !words[1].matches("open|passed|restarted")) {
            return Optional.empty();
        }
        try {
            return Optional.of(new Line(words[0], entry(words[1], values(words))));
        } catch (DateTimeParseException | NumberFormatException _) {
            return Optional.empty();
        }
    }

    String text() {
        var text = new StringBuilder(id).append(' ').append(entry.restarted() ? "restarted" : entry.state().word());
        add(text, "last", entry.last());
        add(text, "when", entry.when().truncatedTo(ChronoUnit.SECONDS).toString());
        add(text, "hints", entry.hints() == 0 ? "" : String.valueOf(entry.hints()));
        add(text, "diagnosed", String.join(",", new TreeSet<>(entry.diagnosed())));
        add(text, "asked", entry.asked() ? "yes" : "");
        entry.others().keySet().stream().sorted().forEach(name -> add(text, name, entry.others().get(name)));
        return text.toString();
    }

    private static void add(StringBuilder text, String name, String value) {
        if (!value.isEmpty()) {
            text.append(' ').append(name).append('=').append(value.replaceAll("\\s+", "-"));
        }
    }

    private static Map<String, String> values(String[] words) {
        var values = new LinkedHashMap<String, String>();
        for (int i = 2; i < words.length; i++) {
            var equals = words[i].indexOf('=');
            if (equals > 0) {
                values.put(words[i].substring(0, equals), words[i].substring(equals + 1));
            }
        }
        return values;
    }

    private static Entry entry(String state, Map<String, String> values) {
        var last = take(values, "last");
        var when = take(values, "when");
        var hints = take(values, "hints");
        var diagnosed = take(values, "diagnosed");
        var asked = take(values, "asked");
        return new Entry(
                state.equals("passed") ? State.PASSED : State.OPEN,
                state.equals("restarted"),
                last,
                when.isEmpty() ? Instant.EPOCH : Instant.parse(when),
                hints.isEmpty() ? 0 : Integer.parseInt(hints),
                diagnosed.isEmpty() ? Set.of() : new TreeSet<>(List.of(diagnosed.split(","))),
                asked.equals("yes"),
                values);
    }

    private static String take(Map<String, String> values, String name) {
        var value = values.remove(name);
        return value == null ? "" : value;
    }
}

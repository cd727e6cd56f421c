package lesson.service;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.stream.Collectors;

/**
 * What a service answers that asks several upstreams: the parts that came, and for each of the others why it is missing. Keeps
 * the order it was given.
 *
 * @param parts   the text of an upstream by its name
 * @param missing the reason by the name of the upstream: {@value #LATE}, or what went wrong
 */
// tag::overview[]
public record Overview(Map<String, String> parts, Map<String, String> missing) {

    /** The reason of an upstream that would have had an answer later. */
    public static final String LATE = "late";

    public Overview {
        parts = Collections.unmodifiableMap(new LinkedHashMap<>(parts));
        missing = Collections.unmodifiableMap(new LinkedHashMap<>(missing));
    }

    /** 200 as long as there is something to show, else 504 when all are late, else 502. */
    public int status() {
        if (!parts.isEmpty()) {
            return 200;
        }
        return missing.values().stream().allMatch(LATE::equals) ? 504 : 502;
    }

    /** The parts, which are JSON themselves, as they came, and the reasons as strings. */
    public String json() {
        return "{\"parts\":{%s},\"missing\":{%s}}".formatted(
                fields(parts), fields(missing.entrySet().stream().collect(Collectors.toMap(
                        Map.Entry::getKey, reason -> quoted(reason.getValue()), (one, _) -> one, LinkedHashMap::new))));
    }
    // end::overview[]

    private static String fields(Map<String, String> values) {
        return values.entrySet().stream()
                .map(field -> quoted(field.getKey()) + ":" + field.getValue())
                .collect(Collectors.joining(","));
    }

    private static String quoted(String text) {
        return "\"" + text.replace("\\", "\\\\").replace("\"", "\\\"").replaceAll("\\p{Cntrl}", " ") + "\"";
    }
}

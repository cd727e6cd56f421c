package course.lab;

import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Pattern;

/** The {@code name=value} pairs of a header field (RFC 9110, section 5.6.6), with or without quotes; names in lower case. */
final class Parameters {

    /** What is quoted is taken possessively: a loop that could go back would need the stack for it, and values may be long. */
    private static final Pattern ONE = Pattern.compile("([^\\s=,;\"]+)\\s*=\\s*(?:\"((?:[^\"\\\\]|\\\\.)*+)\"|([^\\s,;\"]*))");

    private Parameters() {}

    static Map<String, String> of(String field) {
        var parameters = new TreeMap<String, String>();
        ONE.matcher(field).results().forEach(found -> parameters.put(found.group(1).toLowerCase(Locale.ROOT),
                found.group(2) == null ? found.group(3) : found.group(2).replaceAll("\\\\(.)", "$1")));
        return parameters;
    }
}

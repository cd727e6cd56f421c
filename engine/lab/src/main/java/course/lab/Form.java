package course.lab;

import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Names and values as a form, or a query, sends them: {@code application/x-www-form-urlencoded} of the WHATWG's URL standard. */
record Form(Map<String, List<String>> values) {

    static final String TYPE = "application/x-www-form-urlencoded";

    /** Reads {@code a=1&b=two+words&c=%C3%BC}. */
    static Form of(String encoded) {
        var values = new LinkedHashMap<String, List<String>>();
        for (var pair : encoded.split("&")) {
            if (!pair.isEmpty()) {
                var parts = pair.split("=", 2);
                values.computeIfAbsent(decoded(parts[0]), _ -> new ArrayList<>()).add(parts.length < 2 ? "" : decoded(parts[1]));
            }
        }
        return new Form(values);
    }

    /** Undoes the percent-encoding, and takes + for a space. */
    static String decoded(String text) {
        try {
            return URLDecoder.decode(text, StandardCharsets.UTF_8);
        } catch (IllegalArgumentException _) {
            throw new BadRequest("'%s' holds a %% that two hexadecimal digits don't follow".formatted(text));
        }
    }

    /** As an object: a string for a name that came once, an array for one that came more often. */
    Map<String, Object> json() {
        var object = new LinkedHashMap<String, Object>();
        values.forEach((name, all) -> object.put(name, all.size() == 1 ? all.getFirst() : all));
        return object;
    }
}

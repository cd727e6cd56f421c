package course.lab;

import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Answers in JSON. */
final class Json {

    private static final JsonMapper MAPPER = JsonMapper.builder().build();

    private Json() {}

    static Reply reply(Object value) {
        return Reply.json(text(value));
    }

    static String text(Object value) {
        return MAPPER.writeValueAsString(value);
    }

    /** @throws JacksonException when it is no JSON */
    static JsonNode tree(byte[] json) {
        return MAPPER.readTree(json);
    }

    /** An object with these names and values, in this order. */
    static Map<String, Object> object(@Nullable Object... namesAndValues) {
        var map = new LinkedHashMap<String, Object>();
        for (var i = 0; i < namesAndValues.length; i += 2) {
            map.put((String) namesAndValues[i], namesAndValues[i + 1]);
        }
        return map;
    }
}

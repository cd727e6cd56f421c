package course.gradebook.report;

import tools.jackson.core.util.DefaultIndenter;
import tools.jackson.core.util.DefaultPrettyPrinter;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/** JSON that is the same on every system: members in the order they were put, two spaces, a line feed. */
public final class Json {
    private static final JsonMapper MAPPER = JsonMapper.builder().build();
    private static final DefaultIndenter INDENT = new DefaultIndenter("  ", "\n");

    private Json() {}

    public static ObjectNode object() {
        return MAPPER.createObjectNode();
    }

    /** Reads JSON; throws {@link tools.jackson.core.JacksonException}. */
    public static JsonNode parse(String json) {
        return MAPPER.readTree(json);
    }

    public static String text(JsonNode node) {
        return MAPPER.writer().with(new DefaultPrettyPrinter().withObjectIndenter(INDENT).withArrayIndenter(INDENT)).writeValueAsString(node) + "\n";
    }
}

package course.measure.live;

import java.util.Map;
import tools.jackson.databind.json.JsonMapper;

/** The body of a request for a run. */
record Program(String json) {

    private static final JsonMapper JSON = JsonMapper.builder().build();

    /** The example that takes part, with these statements as all it does. */
    static Program of(String statements) {
        return new Program(JSON.writeValueAsString(Map.of("kind", "example", "lesson", "08-gather",
                "name", "AllTogether", "text", text(statements))));
    }

    /** The text of that example. */
    static String text(String statements) {
        return """
                package lesson.gather;

                import course.lab.Lab;

                final class AllTogether {
                    static void main() throws Exception {
                        %s
                    }
                }
                """.formatted(statements);
    }

    /** A snippet that prints. */
    static Program snippet(String session) {
        return new Program(JSON.writeValueAsString(Map.of("kind", "snippet", "session", session, "text", "System.out.println(\"here\");")));
    }
}

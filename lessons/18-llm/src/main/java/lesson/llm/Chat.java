package lesson.llm;

import java.util.List;
import java.util.Map;
import tools.jackson.databind.json.JsonMapper;

/** The JSON of the chat API, as far as a prompt and its answer go. */
public final class Chat {

    private static final JsonMapper JSON = JsonMapper.shared();

    private Chat() {}

    // tag::json[]
    /** The body of a request: one prompt for a model, whatever characters are in it. */
    public static String question(String model, String prompt) {
        return JSON.writeValueAsString(Map.of("model", model,
                "messages", List.of(Map.of("role", "user", "content", prompt))));
    }

    /** What the model said, out of the body of an answer with status 200. */
    public static String answer(String body) {
        return JSON.readTree(body).at("/choices/0/message/content").stringValue();
    }
    // end::json[]
}

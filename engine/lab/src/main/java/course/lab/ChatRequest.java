package course.lab;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.StreamSupport;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;

/**
 * What a client asks of the chat model.
 *
 * @param words        the answer, cut into the pieces that a stream sends
 * @param finish       why the answer ends: {@code stop}, or {@code length} when the client wanted no more words
 * @param includeUsage whether the stream is to end with a count of the tokens
 */
record ChatRequest(String model, List<String> words, String finish, int promptTokens, boolean stream, boolean includeUsage) {

    /** The request makes no sense; the message says why. */
    static final class BadChat extends RuntimeException {
        private static final long serialVersionUID = 1;

        BadChat(String message) {
            super(message);
        }
    }

    static ChatRequest of(byte[] body) {
        var json = parsed(body);
        var model = json.path("model").asString("");
        if (model.isBlank()) {
            throw new BadChat("The body names no \"model\".");
        }
        var messages = StreamSupport.stream(json.path("messages").spliterator(), false).toList();
        var prompt = messages.stream().filter(it -> it.path("role").asString("").equals("user")).map(ChatRequest::content)
                .reduce((_, last) -> last).orElseThrow(() -> new BadChat("The body has no message of the role \"user\"."));
        var words = pieces("You said: " + prompt);
        var most = json.path("max_completion_tokens").asInt(json.path("max_tokens").asInt(Integer.MAX_VALUE));
        var promptTokens = messages.stream().mapToInt(it -> pieces(content(it)).size()).sum();
        return new ChatRequest(model, words.subList(0, Math.clamp(most, 0, words.size())), most < words.size() ? "length" : "stop",
                promptTokens, json.path("stream").asBoolean(false), json.at("/stream_options/include_usage").asBoolean(false));
    }

    private static JsonNode parsed(byte[] body) {
        try {
            return Json.tree(body);
        } catch (JacksonException notJson) {
            throw new BadChat("The body is no JSON: " + notJson.getOriginalMessage());
        }
    }

    /** A text, or parts of which some are texts. */
    private static String content(JsonNode message) {
        var content = message.path("content");
        return content.isArray()
                ? StreamSupport.stream(content.spliterator(), false).map(part -> part.path("text").asString("")).collect(Collectors.joining())
                : content.asString("");
    }

    /** Words with the space behind them: a rough measure of tokens. */
    private static List<String> pieces(String text) {
        return text.isEmpty() ? List.of() : List.of(text.split("(?<=\\s)(?=\\S)"));
    }
}

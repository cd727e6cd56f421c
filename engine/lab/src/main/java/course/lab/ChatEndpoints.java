package course.lab;

import static java.nio.charset.StandardCharsets.UTF_8;

import course.lab.ChatRequest.BadChat;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Answers as a chat model behind OpenAI's API does, plain or streamed, and with its errors. The model says each prompt back, so
 * whoever asks knows what must come.
 */
final class ChatEndpoints {

    private static final String PATH = "/v1/chat/completions";
    private static final String LIMITED = "/rate-limited" + PATH;
    private static final int PER_SECOND = 5;
    /** Always the same moment: answers don't differ from one run to the next. */
    private static final long CREATED = 1_700_000_000;

    static final List<Endpoint> ALL = List.of(
            new Endpoint(PATH, PATH, "A chat model that says the last prompt back, in the shape of OpenAI's API: POST a model and "
                    + "messages as JSON, with a Bearer token. \"stream\": true sends each word as a server-sent event, "
                    + "then [DONE].", ask -> answer(ask, Duration.ZERO)),
            new Endpoint("/delay/{seconds}" + PATH, "/delay/0.2" + PATH,
                    "The same after so many seconds, 60 at most; the words of a streamed answer are spread over them.",
                    ask -> answer(ask, SlowEndpoints.seconds(ask.decimal("seconds")))),
            new Endpoint(LIMITED, LIMITED, "The same, with 429 and Retry-After: 1 beyond five requests a second.",
                    ChatEndpoints::limited));

    private ChatEndpoints() {}

    private static Reply limited(Exchange ask) {
        return ask.arrivedWithinASecond() > PER_SECOND
                ? error(429, "requests", "rate_limit_exceeded", "Too many requests: five a second, no more. Try again in 1 s.")
                        .header("Retry-After", "1")
                : answer(ask, Duration.ZERO);
    }

    private static Reply answer(Exchange ask, Duration time) {
        if (!ask.method().equals("POST")) {
            return error(405, "invalid_request_error", null, "%s takes a POST, no %s.".formatted(ask.path(), ask.method()))
                    .header("Allow", "POST");
        }
        if (AuthEndpoints.credentials(ask, "Bearer").isEmpty()) {
            return error(401, "invalid_request_error", null,
                    "No API key came: send it as Authorization: Bearer KEY. To the lab every key is right.");
        }
        try {
            var request = ChatRequest.of(ask.bytes());
            return request.stream() ? streamed(request, ask.number(), time) : whole(request, ask.number()).after(time);
        } catch (BadChat bad) {
            return error(400, "invalid_request_error", null, bad.getMessage());
        }
    }

    private static Reply error(int status, String type, @Nullable String code, String message) {
        return Json.reply(Json.object("error", Json.object("message", message, "type", type, "param", null, "code", code)))
                .withStatus(status);
    }

    private static Reply whole(ChatRequest request, int number) {
        var message = Json.object("role", "assistant", "content", String.join("", request.words()), "refusal", null);
        var choice = Json.object("index", 0, "message", message, "logprobs", null, "finish_reason", request.finish());
        return Json.reply(Json.object("id", id(number), "object", "chat.completion", "created", CREATED, "model", request.model(),
                "choices", List.of(choice), "usage", usage(request)));
    }

    private static Map<String, Object> usage(ChatRequest request) {
        return Json.object("prompt_tokens", request.promptTokens(), "completion_tokens", request.words().size(),
                "total_tokens", request.promptTokens() + request.words().size());
    }

    /** An event for each word, all of one length, so that a drip sends one at a time; the last piece ends with [DONE]. */
    private static Reply streamed(ChatRequest request, int number, Duration time) {
        var events = new ArrayList<String>();
        request.words().forEach(word -> events.add(event(request, number, Json.object("role", "assistant", "content", word), null)));
        events.add(event(request, number, Map.of(), request.finish()));
        if (request.includeUsage()) {
            events.add(Json.text(Json.object("id", id(number), "object", "chat.completion.chunk", "created", CREATED,
                    "model", request.model(), "choices", List.of(), "usage", usage(request))));
        }
        var done = "\n\ndata: [DONE]";
        var last = events.size() - 1;
        var longest = events.stream().mapToInt(ChatEndpoints::length).max().orElse(0) + done.length();
        var body = new StringBuilder();
        for (var i = 0; i <= last; i++) {
            var end = i == last ? done : "";
            var padding = " ".repeat(longest - length(events.get(i)) - end.length());
            body.append("data: ").append(events.get(i)).append(padding).append(end).append("\n\n");
        }
        var reply = Reply.of(200, "text/event-stream", body.toString().getBytes(UTF_8)).header("Cache-Control", "no-store");
        return time.isZero() ? reply : reply.drip(events.size(), time);
    }

    private static int length(String event) {
        return event.getBytes(UTF_8).length;
    }

    private static String event(ChatRequest request, int number, Map<String, Object> delta, @Nullable String finish) {
        var choice = Json.object("index", 0, "delta", delta, "logprobs", null, "finish_reason", finish);
        return Json.text(Json.object("id", id(number), "object", "chat.completion.chunk", "created", CREATED,
                "model", request.model(), "choices", List.of(choice)));
    }

    private static String id(int number) {
        return "chatcmpl-" + number;
    }
}

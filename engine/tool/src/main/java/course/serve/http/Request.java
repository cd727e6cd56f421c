package course.serve.http;

import com.sun.net.httpserver.HttpExchange;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.json.JsonMapper;

/** A request that may be answered. */
public final class Request {

    /** The largest body taken, in bytes: no source file of the course comes near. */
    static final int MOST_BYTES = 512 * 1024;
    private static final JsonMapper JSON = JsonMapper.builder().build();

    private final HttpExchange exchange;
    private final String path;

    Request(HttpExchange exchange, String path) {
        this.exchange = exchange;
        this.path = path;
    }

    public String method() {
        return exchange.getRequestMethod();
    }

    /** Decoded; begins with a slash. */
    public String path() {
        return path;
    }

    /** The parts of the path after {@code prefix}, which ends with a slash. */
    public List<String> after(String prefix) {
        return List.of(path.substring(prefix.length()).split("/", -1));
    }

    /** The body as JSON; throws {@link Refusal} when it is something else, or too large. */
    public <T> T json(Class<T> type) throws IOException {
        var body = exchange.getRequestBody().readNBytes(MOST_BYTES + 1);
        if (body.length > MOST_BYTES) {
            throw tooLarge();
        }
        try {
            var value = JSON.readValue(new String(body, StandardCharsets.UTF_8), type);
            if (value == null) {
                throw new Refusal(Refusal.BAD_REQUEST, "The body of the request is null, and should be a JSON object.");
            }
            return value;
        } catch (JacksonException broken) {
            throw new Refusal(Refusal.BAD_REQUEST, "The body of the request is not the JSON object expected: %s".formatted(
                    broken.getOriginalMessage()));
        }
    }

    static Refusal tooLarge() {
        return new Refusal(Refusal.TOO_LARGE, "The text is too long: %d KB at most.".formatted(MOST_BYTES / 1024));
    }

    /** Answers with a value as JSON. */
    public void answer(Object value) throws IOException {
        send(200, Type.JSON, JSON.writeValueAsBytes(value));
    }

    /** Answers that it is done (204). */
    public void done() throws IOException {
        secure();
        exchange.sendResponseHeaders(204, -1);
        exchange.close();
    }

    /** Answers with a refusal: JSON below {@code /api/}, else a page. */
    void refuse(Refusal refusal) throws IOException {
        if (path.startsWith("/api/")) {
            var answer = JSON.createObjectNode();
            answer.putObject("error").put("says", refusal.says());
            refusal.more().forEach((name, value) -> answer.set(name, JSON.valueToTree(value)));
            send(refusal.status(), Type.JSON, JSON.writeValueAsBytes(answer));
        } else {
            send(refusal.status(), Type.HTML, ErrorPage.of(refusal).getBytes(StandardCharsets.UTF_8));
        }
    }

    /** Answers with bytes; to HEAD with their headers alone. */
    public void send(int status, Type type, byte[] content) throws IOException {
        secure();
        var headers = exchange.getResponseHeaders();
        headers.set("Content-Type", type.header());
        if (method().equals("HEAD")) {
            headers.set("Content-Length", String.valueOf(content.length));
            exchange.sendResponseHeaders(status, -1);
        } else {
            exchange.sendResponseHeaders(status, content.length == 0 ? -1 : content.length);
            // Closed by itself, so that it is sent before what is left of the request is read.
            try (var body = exchange.getResponseBody()) {
                body.write(content);
            }
        }
        exchange.close();
    }

    /** Sets a header of the answer. */
    public void header(String name, String value) {
        exchange.getResponseHeaders().set(name, value);
    }

    /**
     * Begins an answer of which more and more comes. What is left of the request is read first: the server cuts off one
     * that has not come in 30 s, and an unread body looks like that.
     */
    public Lines lines() throws IOException {
        if (exchange.getRequestBody().readNBytes(MOST_BYTES + 1).length > MOST_BYTES) {
            throw tooLarge();
        }
        return new Lines(() -> {
            secure();
            exchange.getResponseHeaders().set("Content-Type", Type.LINES.header());
            exchange.sendResponseHeaders(200, 0);
            return exchange.getResponseBody();
        }, exchange::close);
    }

    /** No sniffing, no framing, no copy kept; scripts of this server only, unless the answer itself says more. */
    private void secure() {
        var headers = exchange.getResponseHeaders();
        headers.set("X-Content-Type-Options", "nosniff");
        headers.set("X-Frame-Options", "DENY");
        headers.set("Referrer-Policy", "no-referrer");
        headers.set("Cross-Origin-Resource-Policy", "same-origin");
        headers.set("Cross-Origin-Opener-Policy", "same-origin");
        headers.putIfAbsent("Cache-Control", List.of("no-store"));
        headers.putIfAbsent(Csp.HEADER, List.of(Csp.of("")));
    }
}

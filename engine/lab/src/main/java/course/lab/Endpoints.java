package course.lab;

import java.time.Duration;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import tools.jackson.databind.json.JsonMapper;

/** Everything the lab answers by itself. */
public final class Endpoints {

    private static final JsonMapper JSON = JsonMapper.builder().build();
    private static final Duration LONGEST = Duration.ofMinutes(1);
    private static final int MOST_BYTES = 16 << 20;
    private static final int PER_SECOND = 5;
    private static final int PAGE_SIZE = 10;

    /** In the order of the reference page. */
    public static final List<Endpoint> ALL = List.of(
            new Endpoint("/pages/{n}", "/pages/3", "The text \"page n\", at once.",
                    ask -> Reply.text("page " + ask.number("n"))),
            new Endpoint("/items", "/items?page=1", "Ten items as a JSON array; ?page=N counts from 1.", Endpoints::items),
            new Endpoint("/items/{id}", "/items/7", "One item as JSON.", ask -> json(item(ask.number("id")))),
            new Endpoint("/users/{id}", "/users/1", "A user as JSON; 404 beyond 100.", Endpoints::user),
            new Endpoint("/todos/{id}", "/todos/1", "A to-do as JSON.",
                    ask -> json(ordered("id", ask.number("id"), "title", "to-do " + ask.number("id"),
                            "completed", ask.number("id") % 2 == 0))),
            new Endpoint("/posts", "/posts", "GET: ten posts; POST: the sent post with an id, status 201.", Endpoints::posts),
            new Endpoint("/posts/{id}", "/posts/1", "A post as JSON; DELETE answers 204.", Endpoints::post),
            new Endpoint("/delay/{seconds}", "/delay/0.2", "Answers after so many seconds, 60 at most.",
                    ask -> Reply.text("waited %s s".formatted(ask.variable("seconds"))).after(seconds(ask.decimal("seconds")))),
            new Endpoint("/status/{code}", "/status/404", "Answers with this status.", ask -> status(ask.number("code"))),
            new Endpoint("/headers", "/headers", "The headers of the request as JSON.", ask -> json(ask.headers())),
            new Endpoint("/anything", "/anything?a=1", "What was sent: method, path, headers and body, as JSON.",
                    ask -> json(ordered("method", ask.method(), "path", ask.path(), "headers", ask.headers(),
                            "body", ask.body()))),
            new Endpoint("/bytes/{n}", "/bytes/1024", "So many bytes, always the same ones; 16 MiB at most.", Endpoints::bytes),
            new Endpoint("/drip", "/drip?pieces=5&seconds=1&bytes=50", "A body in pieces, spread over so many seconds.",
                    Endpoints::drip),
            new Endpoint("/flaky/{n}", "/flaky/2", "503 to the first n requests for exactly this address, then 200.",
                    Endpoints::flaky),
            new Endpoint("/rate-limited", "/rate-limited", "429 with Retry-After: 1 beyond five requests a second.",
                    Endpoints::rateLimited),
            new Endpoint("/fault/{kind}", "/fault/half",
                    "reset: the connection is reset; empty: it is closed unanswered; half: it is closed within the body; "
                            + "garbage: no HTTP.", Endpoints::fault),
            new Endpoint("/stall/{part}", "/stall/body", "headers: never answers; body: headers and half a body, then nothing.",
                    Endpoints::stall));

    private static final Map<String, Endpoint> BY_PATH =
            ALL.stream().collect(Collectors.toUnmodifiableMap(Endpoint::path, endpoint -> endpoint));

    private Endpoints() {}

    static Optional<Endpoint> find(String path) {
        return Optional.ofNullable(BY_PATH.get(path));
    }

    static Reply nothingAt(String path) {
        var known = ALL.stream().map(Endpoint::example).collect(Collectors.joining("\n  ", "  ", "\n"));
        return Reply.text("The lab has nothing at %s. It answers, among others:%n%s".formatted(path, known)).withStatus(404);
    }

    private static Reply items(Exchange ask) {
        var first = ((int) ask.query("page", 1) - 1) * PAGE_SIZE + 1;
        return json(IntStream.range(first, first + PAGE_SIZE).mapToObj(Endpoints::item).toList());
    }

    private static Map<String, Object> item(int id) {
        return ordered("id", id, "name", "item " + id, "price", (id * 37) % 100 + 1);
    }

    private static Reply user(Exchange ask) {
        var id = ask.number("id");
        return id < 1 || id > 100
                ? json(ordered("error", "no user " + id)).withStatus(404)
                : json(ordered("id", id, "name", "user " + id, "email", "user%d@example.org".formatted(id)));
    }

    private static Reply posts(Exchange ask) {
        return ask.method().equals("POST")
                ? json(ordered("id", 101, "sent", ask.body())).withStatus(201)
                : json(IntStream.rangeClosed(1, PAGE_SIZE).mapToObj(Endpoints::post).toList());
    }

    private static Reply post(Exchange ask) {
        return ask.method().equals("DELETE") ? Reply.status(204) : json(post(ask.number("id")));
    }

    private static Map<String, Object> post(int id) {
        return ordered("id", id, "title", "post " + id, "body", "The text of post %d.".formatted(id));
    }

    private static Reply status(int code) {
        if (code < 200 || code > 599) {
            throw new BadRequest("a status is between 200 and 599");
        }
        return Reply.status(code);
    }

    private static Reply bytes(Exchange ask) {
        return Reply.bytes(someBytes(ask.number("n")));
    }

    private static byte[] someBytes(int count) {
        if (count < 0 || count > MOST_BYTES) {
            throw new BadRequest("the lab sends between 0 and %d bytes".formatted(MOST_BYTES));
        }
        var bytes = new byte[count];
        new Random(count).nextBytes(bytes);
        return bytes;
    }

    private static Reply drip(Exchange ask) {
        var pieces = (int) ask.query("pieces", 5);
        var body = HexFormat.of().formatHex(someBytes((int) ask.query("bytes", 50))).substring(0, (int) ask.query("bytes", 50));
        return Reply.text(body).drip(Math.max(1, pieces), seconds(ask.query("seconds", 1)));
    }

    private static Reply flaky(Exchange ask) {
        var failures = ask.number("n");
        var attempt = ask.count(ask.path());
        return attempt <= failures ? Reply.status(503) : Reply.text("attempt %d".formatted(attempt));
    }

    private static Reply rateLimited(Exchange ask) {
        return ask.arrivedWithinASecond() > PER_SECOND
                ? Reply.status(429).header("Retry-After", "1")
                : Reply.text("within the limit");
    }

    private static Reply fault(Exchange ask) {
        return switch (ask.variable("kind")) {
            case "reset" -> Reply.text("never sent").paced(new Pace.NoAnswer(true));
            case "empty" -> Reply.text("never sent").paced(new Pace.NoAnswer(false));
            case "half" -> Reply.text("the first half, the second half").breakOffAfter(14);
            case "garbage" -> Reply.text("this is no HTTP\r\n\r\n").paced(new Pace.Garbage());
            default -> throw new BadRequest("the faults are reset, empty, half and garbage");
        };
    }

    private static Reply stall(Exchange ask) {
        return switch (ask.variable("part")) {
            case "headers" -> Reply.text("too late").after(LONGEST);
            case "body" -> Reply.text("the first half, the second half").stallAfter(14);
            default -> throw new BadRequest("what stalls is headers or body");
        };
    }

    private static Duration seconds(double seconds) {
        if (!(seconds >= 0 && seconds <= LONGEST.toSeconds())) {
            throw new BadRequest("a delay is between 0 and %d seconds".formatted(LONGEST.toSeconds()));
        }
        return Duration.ofNanos((long) (seconds * 1e9));
    }

    private static Reply json(Object value) {
        return Reply.json(JSON.writeValueAsString(value));
    }

    private static Map<String, Object> ordered(Object... keysAndValues) {
        var map = new LinkedHashMap<String, Object>();
        for (var i = 0; i < keysAndValues.length; i += 2) {
            map.put((String) keysAndValues[i], keysAndValues[i + 1]);
        }
        return map;
    }
}

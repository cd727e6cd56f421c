package course.lab;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.time.Duration;
import java.util.HexFormat;
import java.util.List;
import java.util.Random;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** Answers that take their time, or much room. */
final class SlowEndpoints {

    private static final Duration LONGEST = Duration.ofMinutes(1);
    private static final int MOST_BYTES = 16 << 20;
    private static final long MOST_LARGE = 16L << 30;
    private static final int MOST_LINES = 10_000;
    private static final int MOST_EVENTS = 99;

    static final List<Endpoint> ALL = List.of(
            new Endpoint("/delay/{seconds}", "/delay/0.2", "Answers after so many seconds, 60 at most.",
                    ask -> Reply.text("waited %s s".formatted(ask.variable("seconds"))).after(seconds(ask.decimal("seconds")))),
            new Endpoint("/drip", "/drip?pieces=5&seconds=1&bytes=50", "A body in pieces, spread over so many seconds.",
                    SlowEndpoints::drip),
            new Endpoint("/stall/{part}", "/stall/body", "headers: never answers; body: headers and half a body, then nothing.",
                    SlowEndpoints::stall),
            new Endpoint("/bytes/{n}", "/bytes/1024",
                    "So many bytes, always the same ones; 16 GiB at most. Above 16 MiB they are made while they are sent.",
                    SlowEndpoints::bytes),
            new Endpoint("/stream/{n}", "/stream/5?seconds=1", "So many lines of JSON, one by one, spread over so many seconds.",
                    SlowEndpoints::lines),
            new Endpoint("/sse", "/sse?events=5&seconds=1",
                    "Server-sent events, 99 at most, spread over so many seconds; Last-Event-ID says where to go on.",
                    SlowEndpoints::events));

    private SlowEndpoints() {}

    private static byte[] someBytes(int count) {
        if (count < 0 || count > MOST_BYTES) {
            throw new BadRequest("the lab sends between 0 and %d bytes".formatted(MOST_BYTES));
        }
        var bytes = new byte[count];
        new Random(count).nextBytes(bytes);
        return bytes;
    }

    private static Reply bytes(Exchange ask) {
        var count = ask.number("n", Long.MIN_VALUE, Long.MAX_VALUE);
        if (count < 0 || count > MOST_LARGE) {
            throw new BadRequest("the lab sends between 0 and %d bytes".formatted(MOST_LARGE));
        }
        return count > MOST_BYTES ? Reply.large(count) : Reply.bytes(someBytes((int) count));
    }

    /** Lines of equal length: a drip then sends one at a time. */
    private static Reply lines(Exchange ask) {
        var count = (int) ask.number("n", 1, MOST_LINES);
        var line = "{\"line\": %%%dd}\n".formatted(String.valueOf(count).length());
        var body = IntStream.rangeClosed(1, count).mapToObj(line::formatted).collect(Collectors.joining());
        return slowly(Reply.of(200, "application/x-ndjson", body.getBytes(UTF_8)), count, ask);
    }

    private static Reply events(Exchange ask) {
        var last = (int) ask.query("events", 5);
        var first = ask.header("Last-Event-ID").filter(id -> id.matches("\\d{1,2}")).map(Integer::parseInt).orElse(0) + 1;
        if (last < 1 || last > MOST_EVENTS) {
            throw new BadRequest("there are between 1 and %d events".formatted(MOST_EVENTS));
        }
        if (first > last) {
            return Reply.status(204);
        }
        var body = IntStream.rangeClosed(first, last).mapToObj("event: tick\nid: %1$02d\ndata: {\"tick\": \"%1$02d\"}\n\n"::formatted)
                .collect(Collectors.joining());
        return slowly(Reply.of(200, "text/event-stream", body.getBytes(UTF_8)).header("Cache-Control", "no-store"), last - first + 1, ask);
    }

    private static Reply slowly(Reply reply, int pieces, Exchange ask) {
        var time = seconds(ask.query("seconds", 0));
        return time.isZero() ? reply : reply.drip(pieces, time);
    }

    private static Reply drip(Exchange ask) {
        var pieces = (int) ask.query("pieces", 5);
        var length = (int) ask.query("bytes", 50);
        var body = HexFormat.of().formatHex(someBytes(length)).substring(0, length);
        return Reply.text(body).drip(Math.max(1, pieces), seconds(ask.query("seconds", 1)));
    }

    private static Reply stall(Exchange ask) {
        return switch (ask.variable("part")) {
            case "headers" -> Reply.text("too late").after(LONGEST);
            case "body" -> Reply.text("the first half, the second half").stallAfter(14);
            default -> throw new BadRequest("what stalls is headers or body");
        };
    }

    static Duration seconds(double seconds) {
        if (!(seconds >= 0 && seconds <= LONGEST.toSeconds())) {
            throw new BadRequest("a delay is between 0 and %d seconds".formatted(LONGEST.toSeconds()));
        }
        return Duration.ofNanos((long) (seconds * 1e9));
    }
}

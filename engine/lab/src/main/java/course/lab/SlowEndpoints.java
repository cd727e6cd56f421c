package course.lab;

import java.time.Duration;
import java.util.HexFormat;
import java.util.List;
import java.util.Random;

/** Answers that take their time, or much room. */
final class SlowEndpoints {

    private static final Duration LONGEST = Duration.ofMinutes(1);
    private static final int MOST_BYTES = 16 << 20;

    static final List<Endpoint> ALL = List.of(
            new Endpoint("/delay/{seconds}", "/delay/0.2", "Answers after so many seconds, 60 at most.",
                    ask -> Reply.text("waited %s s".formatted(ask.variable("seconds"))).after(seconds(ask.decimal("seconds")))),
            new Endpoint("/drip", "/drip?pieces=5&seconds=1&bytes=50", "A body in pieces, spread over so many seconds.",
                    SlowEndpoints::drip),
            new Endpoint("/stall/{part}", "/stall/body", "headers: never answers; body: headers and half a body, then nothing.",
                    SlowEndpoints::stall),
            new Endpoint("/bytes/{n}", "/bytes/1024", "So many bytes, always the same ones; 16 MiB at most.",
                    ask -> Reply.bytes(someBytes(ask.number("n")))));

    private SlowEndpoints() {}

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

    private static Duration seconds(double seconds) {
        if (!(seconds >= 0 && seconds <= LONGEST.toSeconds())) {
            throw new BadRequest("a delay is between 0 and %d seconds".formatted(LONGEST.toSeconds()));
        }
        return Duration.ofNanos((long) (seconds * 1e9));
    }
}

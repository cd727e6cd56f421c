package course.lab;

import java.util.List;

/** Answers that are none, or not the hoped-for ones. */
final class FailureEndpoints {

    private static final int PER_SECOND = 5;

    static final List<Endpoint> ALL = List.of(
            new Endpoint("/status/{code}", "/status/404", "Answers with this status.", ask -> status(ask.number("code"))),
            new Endpoint("/flaky/{n}", "/flaky/2", "503 to the first n requests for exactly this address, then 200.",
                    FailureEndpoints::flaky),
            new Endpoint("/rate-limited", "/rate-limited", "429 with Retry-After: 1 beyond five requests a second.",
                    FailureEndpoints::rateLimited),
            new Endpoint("/fault/{kind}", "/fault/half",
                    "reset: the connection is reset; empty: it is closed unanswered; half: it is closed within the body; "
                            + "garbage: no HTTP.", FailureEndpoints::fault));

    private FailureEndpoints() {}

    private static Reply status(int code) {
        if (code < 200 || code > 599) {
            throw new BadRequest("a status is between 200 and 599");
        }
        return Reply.status(code);
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
}

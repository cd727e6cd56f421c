package exercise.backoff;

import course.check.Bench;
import course.check.Call;
import course.check.Call.Result;
import course.check.Check;
import course.check.Criterion;
import course.check.Diagnosis;
import course.lab.Reply;
import java.net.URI;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import lesson.backoff.StatusException;
import org.junit.jupiter.api.DisplayName;

@Check("backoff/retry-after")
@DisplayName("Come back when asked to")
class RetryAfterCheck {

    private static final int TRIES = 3;
    private static final Duration LONGEST = Duration.ofHours(1);
    private static final Duration USUAL = Duration.ofSeconds(1);
    /** So many seconds that code which waits by its own clock is seen waiting, however slow the machine. */
    private static final String NEARLY_AN_HOUR = "3500";
    private static final Duration IN_A_WHILE = Duration.ofSeconds(90);
    /** The clock that is handed in is so much ahead of that of the machine. */
    private static final Duration AHEAD = Duration.ofMinutes(20);
    private static final Duration ABOUT = Duration.ofMinutes(2);
    private static final DateTimeFormatter DATE =
            DateTimeFormatter.ofPattern("EEE, dd MMM yyyy HH:mm:ss 'GMT'", Locale.US).withZone(ZoneOffset.UTC);

    private final Instant now = Instant.now().plus(AHEAD).truncatedTo(ChronoUnit.SECONDS);

    @Criterion(order = 1, points = 2)
    @DisplayName("the wait comes from the delayer, and no thread stands still while it lasts")
    void freesThreads(Bench bench) {
        var pauses = Pauses.held(bench);
        var page = bench.lab().answer("/busy", later(429, NEARLY_AN_HOUR), Reply.text("at last"));
        var call = begin(bench, page, pauses);

        FirstWait.expectFree(bench, call, pauses);
    }

    @Criterion(order = 2, points = 3, needs = 1)
    @DisplayName("after 429 and after 503 it waits so many seconds as the server says, and then asks again")
    void seconds(Bench bench) {
        var text = bench.pages(1).texts().getFirst();
        var page = bench.lab().answer("/busy", later(429, "7"), later(503, "120"), Reply.text(text));

        expectWaits(bench, page, text, List.of(Duration.ofSeconds(7), Duration.ofSeconds(120)), Diagnosis.RETRY_AFTER_IGNORED,
                "the server asked for 7 and 120 seconds");
    }

    @Criterion(order = 3, points = 3, needs = 2)
    @DisplayName("when the server names a date, it waits until then by the clock it was given, and not at all when that has passed")
    void date(Bench bench) {
        var text = bench.pages(1).texts().getFirst();
        var page = bench.lab().answer("/until", later(503, DATE.format(now.plus(IN_A_WHILE))), Reply.text(text));
        var pauses = Pauses.over();
        var call = begin(bench, page, pauses);
        var what = "the server named a date, %d seconds from now".formatted(IN_A_WHILE.toSeconds());
        bench.expectText(text, retried(bench, call, Diagnosis.RETRY_AFTER_IGNORED, what));
        if (!pauses.asked().equals(List.of(IN_A_WHILE))) {
            var byTheMachine = pauses.asked().size() == 1
                    && pauses.asked().getFirst().minus(IN_A_WHILE).minus(AHEAD).abs().compareTo(ABOUT) < 0;
            throw bench.refuse(byTheMachine ? Diagnosis.OWN_CLOCK : Diagnosis.RETRY_AFTER_IGNORED,
                    "%s, and your code waited %s".formatted(what, shown(pauses.asked())));
        }

        var past = bench.lab().answer("/past", later(503, DATE.format(now.minus(IN_A_WHILE))), Reply.text(text));
        var none = Pauses.over();
        var second = begin(bench, past, none);
        var gone = "the server named a date that has passed";
        bench.expectText(text, retried(bench, second, Diagnosis.RETRY_AFTER_IGNORED, gone));
        if (none.asked().stream().anyMatch(Duration::isPositive)) {
            throw bench.refuse(Diagnosis.RETRY_AFTER_IGNORED, "%s, and your code waited %s".formatted(gone, shown(none.asked())));
        }
    }

    @Criterion(order = 4, points = 2, needs = 2)
    @DisplayName("no wait is longer than the limit, be it asked for in seconds or by a date")
    void longest(Bench bench) {
        var text = bench.pages(1).texts().getFirst();
        var tomorrow = DATE.format(now.plus(Duration.ofDays(1)));
        var page = bench.lab().answer("/tomorrow", later(503, "86400"), later(503, tomorrow), Reply.text(text));

        expectWaits(bench, page, text, List.of(LONGEST, LONGEST), Diagnosis.WAITS_TOO_LONG,
                "the server asked for a day twice, the limit is one hour");
    }

    @Criterion(order = 5, points = 1, needs = 2)
    @DisplayName("without a header, or with one that makes no sense, it waits one second")
    void nonsense(Bench bench) {
        var text = bench.pages(1).texts().getFirst();
        var silent = bench.lab().answer("/silent", Reply.status(503), later(429, "soon"), Reply.text(text));
        expectWaits(bench, silent, text, List.of(USUAL, USUAL), Diagnosis.UNREADABLE_WAIT,
                "there was no Retry-After, and then it said \"soon\"");

        var odd = bench.lab().answer("/odd", later(503, "-5"), later(503, "Sun, 06 Nov"), Reply.text(text));
        expectWaits(bench, odd, text, List.of(USUAL, USUAL), Diagnosis.UNREADABLE_WAIT,
                "Retry-After said \"-5\", and then \"Sun, 06 Nov\"");
    }

    @Criterion(order = 6, points = 1, needs = 2)
    @DisplayName("three requests at most, and one after any other status; the last failure comes back")
    void ends(Bench bench) {
        var down = bench.lab().answer("/down", later(503, "1"), later(503, "2"), later(429, "3"), Reply.text("too late"));
        var pauses = Pauses.over();
        expectFailure(bench, begin(bench, down, pauses), 429);
        expectRequests(bench, "/down", TRIES, Diagnosis.WRONG_TRIES);
        if (pauses.asked().size() != TRIES - 1) {
            throw bench.refuse(Diagnosis.LATE_SLEEP, "%d waits for two retries".formatted(pauses.asked().size()));
        }

        var gone = bench.lab().answer("/gone", later(404, "1"), Reply.text("too late"));
        expectFailure(bench, begin(bench, gone, Pauses.over()), 404);
        expectRequests(bench, "/gone", 1, Diagnosis.RETRIED_PERMANENT);
    }

    private static Reply later(int status, String when) {
        return Reply.status(status).header("Retry-After", when);
    }

    private Call<String> begin(Bench bench, URI page, Pauses pauses) {
        return bench.callAsync(() -> new RetryAfter().fetch(page, LONGEST, InstantSource.fixed(now), pauses));
    }

    private void expectWaits(Bench bench, URI page, String text, List<Duration> due, Diagnosis otherwise, String what) {
        var pauses = Pauses.over();
        var call = begin(bench, page, pauses);
        bench.expectText(text, retried(bench, call, otherwise, what));
        if (!pauses.asked().equals(due)) {
            throw bench.refuse(otherwise, "%s, and your code waited %s".formatted(what, shown(pauses.asked())));
        }
    }

    /** The text that comes after the retries. An exception over a header means that it was not understood. */
    private static String retried(Bench bench, Call<String> call, Diagnosis otherwise, String what) {
        return switch (bench.came(call)) {
            case Result.Threw<String>(StatusException failure) ->
                    throw bench.refuse(Diagnosis.WRONG_TRIES, "%s, and your code gave up with %s".formatted(what, Bench.evidence(failure)));
            case Result.Threw<String>(var failure) ->
                    throw bench.refuse(otherwise, "%s, and your code threw %s".formatted(what, Bench.evidence(failure)));
            case Result.Returned<String> _ -> bench.returned(call);
        };
    }

    private static void expectFailure(Bench bench, Call<String> call, int status) {
        switch (bench.came(call)) {
            case Result.Returned<String>(var text) when text != null && text.equals("too late") -> throw bench.refuse(
                    status == 404 ? Diagnosis.RETRIED_PERMANENT : Diagnosis.WRONG_TRIES,
                    "one request too many: the answer before it had status %d, and was to be the last".formatted(status));
            case Result.Returned<String> _ -> throw bench.refuse(Diagnosis.ERROR_HIDDEN,
                    "the last answer had status %d, and the future completed without a failure".formatted(status));
            case Result.Threw<String>(StatusException failure) when failure.status() == status -> {}
            case Result.Threw<String>(var failure) -> throw bench.refuse(Diagnosis.ERROR_HIDDEN,
                    "the last answer had status %d, and the failure is %s".formatted(status, Bench.evidence(failure)));
        }
    }

    private static void expectRequests(Bench bench, String path, int due, Diagnosis diagnosis) {
        var came = bench.lab().flights().all().stream().filter(flight -> flight.path().equals(path)).count();
        if (came != due) {
            throw bench.refuse(diagnosis, "%d %s came, %d %s due"
                    .formatted(came, came == 1 ? "request" : "requests", due, due == 1 ? "was" : "were"));
        }
    }

    private static String shown(List<Duration> waits) {
        return waits.isEmpty() ? "not at all" : waits.stream()
                .map(wait -> String.valueOf(wait.toMillis() / 1_000.0).replaceFirst("\\.0$", "") + " s")
                .collect(Collectors.joining(", then "));
    }
}

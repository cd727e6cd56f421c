package exercise.races;

import course.check.Bench;
import course.check.Call;
import course.check.Call.Result;
import course.check.Check;
import course.check.Criterion;
import course.check.Diagnosis;
import course.check.Pages;
import course.lab.End;
import course.lab.Flight;
import course.lab.Gate;
import course.lab.Reply;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.DisplayName;

@Check("races/hedge")
@DisplayName("A hedged request")
class HedgeCheck {

    /** Nobody sits that out by a clock of their own. */
    private static final Duration AN_HOUR = Duration.ofHours(1);
    private static final String LATER = "come back later";
    private static final String FIRST = Pages.path(0);
    private static final String SECOND = Pages.path(1);

    /** A call whose two requests are held, and whose hedge delay ends when the check says so. */
    private record Hedged(Bench bench, Pages pages, Gate gate, HedgeDelay delay, Call<String> call) {

        static Hedged begin(Bench bench) {
            return begin(bench, bench.pages(2));
        }

        static Hedged begin(Bench bench, Pages pages) {
            var gate = bench.hold();
            var delay = HedgeDelay.of(bench);
            var call = bench.call(() -> new Hedge().fetch(pages.uris().getFirst(), pages.uris().getLast(), AN_HOUR, delay));
            if (!bench.atLast(() -> gate.inFlight() > 0 || call.isDone())) {
                throw bench.doubt(bench.refuse(delay.asked() ? Diagnosis.WAITS_OUT : Diagnosis.NO_REQUEST, "no request came"));
            }
            if (call.isDone()) {
                throw bench.tooEarly(call, bench.lab().flights().count(), 1);
            }
            return new Hedged(bench, pages, gate, delay, call);
        }

        /**
         * Whether the server saw the request let go. The JDK's client sends a GET again by itself when the connection it took from
         * its pool was closed before a byte came back: then the request goes on, and nobody has given it up.
         */
        boolean isLetGo(String path) {
            var sent = bench.lab().flights().all().stream().filter(flight -> flight.path().equals(path)).toList();
            return !sent.isEmpty() && sent.stream().allMatch(flight -> flight.end() == End.LET_GO);
        }

        boolean saw(String path) {
            return bench.lab().flights().all().stream().map(Flight::path).anyMatch(path::equals);
        }

        void expectDelayAsked() {
            if (!bench.soon(() -> delay.asked() || saw(SECOND) || call.isDone())) {
                throw bench.doubt(bench.refuse(Diagnosis.NOT_HEDGED,
                        "the first answer is late, and the delayer was not asked for a wait" + waiting()));
            }
            delay.pauses().stream().filter(pause -> !AN_HOUR.equals(pause)).findFirst().ifPresent(pause -> {
                throw bench.refuse(AN_HOUR.compareTo(pause) > 0 ? Diagnosis.HEDGED_EARLY : Diagnosis.NOT_HEDGED,
                        "the hedge delay is %s, and the delayer was asked for a wait of %s".formatted(AN_HOUR, pause));
            });
        }

        /** Ends the hedge delay, and waits for the second request. */
        Hedged hedge() {
            expectDelayAsked();
            delay.end();
            bench.atLast(delay::hasEnded);
            if (!bench.soon(() -> saw(SECOND) || call.isDone())) {
                throw bench.doubt(bench.refuse(Diagnosis.NOT_HEDGED, "the hedge delay is over, and no second request came" + waiting()));
            }
            if (!saw(SECOND)) {
                bench.came(call);
                throw bench.refuse(Diagnosis.NOT_HEDGED, "the hedge delay is over, and your code came back without a second request");
            }
            // A request is in the log a moment before it is held.
            if (!bench.atLast(() -> gate.inFlight() == 2 || call.isDone() || isLetGo(FIRST))) {
                throw bench.doubt(bench.refuse(Diagnosis.NOT_HEDGED, "only one of two requests is in flight"));
            }
            return this;
        }

        /** Answers {@code winner}: its text comes back, and the server of {@code loser} sees its request let go. */
        void expectWins(String winner, String loser, int page) {
            bench.letGoAndSettle(gate, winner);
            var back = bench.soon(call::isDone);
            if (isLetGo(winner)) {
                throw bench.refuse(Diagnosis.FIRST_GIVEN_UP, "both requests came, and the server saw %s let go".formatted(winner));
            }
            if (!back) {
                var closes = call.waiting().filter(place -> place.contains(".close at")).isPresent();
                throw bench.doubtAtFirst(bench.refuse(closes ? Diagnosis.NOT_CANCELLED : Diagnosis.ORDER_FORCED,
                        "%s was answered, %s is still in flight, and your code waits%s".formatted(winner, loser, place())));
            }
            bench.expectText(pages.texts().get(page), bench.returned(call));
            if (!bench.soon(() -> isLetGo(loser))) {
                throw bench.doubtAtFirst(bench.refuse(Diagnosis.NOT_CANCELLED,
                        "%s was answered, its text came back, and %s is still in flight".formatted(winner, loser)));
            }
        }

        private String waiting() {
            return call.waiting().map(place -> ": your code waits in " + place).orElse("");
        }

        String place() {
            return call.waiting().map(" in "::concat).orElse("");
        }
    }

    @Criterion(order = 1, points = 3)
    @DisplayName("the second request comes when the hedge delay is over, no sooner, and the first one stays in flight")
    void notBeforeTheDelay(Bench bench) {
        var hedged = Hedged.begin(bench);
        hedged.expectDelayAsked();
        bench.atLast(() -> hedged.delay().isAwaited() || hedged.saw(SECOND) || hedged.call().isDone());
        if (bench.soon(() -> hedged.saw(SECOND))) {
            throw bench.refuse(Diagnosis.HEDGED_EARLY, hedged.delay().asked()
                    ? "the hedge delay of an hour has not ended, and the second request is here"
                    : "the second request is here, and the delayer was not asked for a wait");
        }
        hedged.hedge();
        if (bench.soon(() -> hedged.isLetGo(FIRST))) {
            throw bench.refuse(Diagnosis.FIRST_GIVEN_UP, "the second request came, and the server saw the first one let go");
        }
    }

    @Criterion(order = 2, points = 2, needs = 1)
    @DisplayName("when the first answer comes within the delay, its text comes back at once, and no second request is sent")
    void inTime(Bench bench) {
        var hedged = Hedged.begin(bench);
        hedged.expectDelayAsked();
        bench.letGoAndSettle(hedged.gate(), FIRST);
        if (!bench.soon(hedged.call()::isDone)) {
            throw bench.doubtAtFirst(bench.refuse(Diagnosis.WAITS_OUT,
                    "the first answer came within the hedge delay, and your code still waits" + hedged.place()));
        }
        bench.expectText(hedged.pages().texts().getFirst(), bench.returned(hedged.call()));
        bench.moment();
        hedged.delay().end();
        bench.atLast(hedged.delay()::hasEnded);
        if (bench.soon(() -> hedged.saw(SECOND))) {
            throw bench.doubt(bench.refuse(Diagnosis.HEDGED_ANYWAY,
                    "your code had come back with the first answer, and when the hedge delay ended, the second request was sent"));
        }
    }

    @Criterion(order = 3, points = 3, needs = 1)
    @DisplayName("the second answer wins when it comes first, and the server sees the first request let go")
    void secondWins(Bench bench) {
        Hedged.begin(bench).hedge().expectWins(SECOND, FIRST, 1);
    }

    @Criterion(order = 4, points = 2, needs = 1)
    @DisplayName("the first answer wins when it comes first, and the server sees the second request let go")
    void firstWins(Bench bench) {
        Hedged.begin(bench).hedge().expectWins(FIRST, SECOND, 0);
    }

    @Criterion(order = 5, points = 1, needs = 3)
    @DisplayName("a second request that fails is no winner: the first answer may still come")
    void failureIsNoWinner(Bench bench) {
        var pages = bench.pages(2);
        bench.lab().answer(SECOND, Reply.text(LATER).withStatus(503));
        var hedged = Hedged.begin(bench, pages).hedge();
        bench.letGoAndSettle(hedged.gate(), SECOND);
        bench.soon(hedged.call()::isDone);
        bench.letGoAndSettle(hedged.gate(), FIRST);
        switch (bench.came(hedged.call())) {
            case Result.Threw<String>(var failure) -> throw bench.refuse(Diagnosis.FAILURE_WON,
                    "the second request was answered with 503, the first one with a text, and your code threw " + Bench.evidence(failure));
            case Result.Returned<String>(var text) when LATER.equals(text) -> throw bench.refuse(Diagnosis.FAILURE_WON,
                    "the second request was answered with 503, and your code came back with that");
            case Result.Returned<String> _ -> bench.expectText(pages.texts().getFirst(), bench.returned(hedged.call()));
        }
    }

    @Criterion(order = 6, points = 1, needs = 3)
    @DisplayName("when both requests have failed, your method throws, and not before")
    void bothFail(Bench bench) {
        var pages = bench.pages(2);
        List.of(FIRST, SECOND).forEach(path -> bench.lab().answer(path, Reply.text(LATER).withStatus(503)));
        var hedged = Hedged.begin(bench, pages).hedge();
        bench.letGoAndSettle(hedged.gate(), FIRST);
        if (bench.soon(hedged.call()::isDone)) {
            throw bench.refuse(Diagnosis.FAILURE_WON, "the first request was answered with 503, the second one is in flight, and your code "
                    + (bench.came(hedged.call()) instanceof Result.Threw<String>(var failure)
                    ? "threw " + Bench.evidence(failure) : "came back with that"));
        }
        bench.letGoAndSettle(hedged.gate(), SECOND);
        if (!bench.soon(hedged.call()::isDone)) {
            throw bench.doubtAtFirst(bench.refuse(Diagnosis.HANGS,
                    "both requests were answered with 503, and your code still waits" + hedged.place()));
        }
        if (bench.came(hedged.call()) instanceof Result.Returned<String>(var text)) {
            throw bench.refuse(text == null ? Diagnosis.NULL_RETURNED : Diagnosis.ERROR_HIDDEN,
                    "both requests were answered with 503, and %s came back".formatted(text == null ? "null" : "\"" + text + "\""));
        }
    }
}

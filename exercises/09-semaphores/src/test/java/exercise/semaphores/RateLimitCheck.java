package exercise.semaphores;

import course.check.Bench;
import course.check.Call;
import course.check.Check;
import course.check.Criterion;
import course.check.Diagnosis;
import course.check.Pages;
import course.lab.Gate;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.BooleanSupplier;
import java.util.stream.IntStream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.TestInstance;

/**
 * Time is played: it moves on only when nothing is on its way to the server any more, and a start is stamped with the time it
 * came at. The first two criteria judge one and the same run.
 */
@Check("semaphores/rate-limit")
@DisplayName("A rate, not a cap")
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class RateLimitCheck {

    private static final int PAGES = 12;
    private static final int RATE = 4;
    private static final int OTHER_PAGES = 11;
    private static final int OTHER_RATE = 5;
    private static final Duration SECOND = Duration.ofSeconds(1);
    /** Not at the beginning of a second of the wall clock: whoever counts by those is seen to. */
    private static final Instant BEGIN = Instant.parse("2026-03-01T12:00:00.700Z");
    /** Below this, a second that is too short was not planned so: somebody looked at another clock. */
    private static final Duration SLIGHT = Duration.ofMillis(50);
    private static final int MOMENTS = 1;
    private static final int MANY_MOMENTS = 12;
    /** So many silences in a row outlast a timer that keeps the rate. */
    private static final int SILENCES = 5;
    private static final int MOST_WAITS = 4_000;

    private final Set<Integer> tried = new HashSet<>();
    private Seen seen;

    /**
     * One run.
     *
     * @param starts when the requests came, in the time that is played
     * @param strays how often one came after a silence, although no time had passed and no answer was let go
     * @param slept  where a thread was seen asleep although the delayer had not been asked
     */
    private record Seen(Bench bench, Pages pages, Gate gate, PlayedTime time, Call<List<String>> call, int rate, int moments,
                        List<Duration> starts, AtomicInteger strays, AtomicReference<String> slept) {

        /** The first request that started too soon after the one so many places before it; 0 when there is none. */
        int tooSoon() {
            return IntStream.range(rate, starts.size())
                    .filter(n -> starts.get(n).minus(starts.get(n - rate)).compareTo(SECOND) < 0)
                    .findFirst().orElse(0);
        }
    }

    @Criterion(order = 1, points = 4)
    @DisplayName("within no second start more than four of twelve requests, wherever the second begins")
    void rate(Bench bench) {
        seen = begin(bench, PAGES, RATE, tried.add(1));
        play(seen, false);
        expectRate(seen);
    }

    @Criterion(order = 2, points = 3, needs = 1)
    @DisplayName("no request waits for an answer, or longer than the rate demands: in the end all twelve are in flight")
    void used(Bench unused) {
        expectUsed(seen);
    }

    @Criterion(order = 3, points = 3, needs = 2)
    @DisplayName("another rate works as well with answers that come at once, and the texts come back in order")
    void otherRate(Bench bench) {
        var other = begin(bench, OTHER_PAGES, OTHER_RATE, tried.add(3));
        play(other, true);
        other.gate().open();
        expectRate(other);
        expectUsed(other);
        bench.expectInOrder(other.pages().texts(), bench.returned(other.call()));
    }

    /** @param first whether it is the first attempt: a second one looks longer before it stamps what came */
    private static Seen begin(Bench bench, int pages, int rate, boolean first) {
        var asked = bench.pages(pages);
        var time = new PlayedTime(bench, BEGIN);
        var gate = bench.hold();
        var call = bench.call(() -> new RateLimit().fetchAll(asked.uris(), rate, time, time));
        return new Seen(bench, asked, gate, time, call, rate, first ? MOMENTS : MANY_MOMENTS, new ArrayList<>(),
                new AtomicInteger(), new AtomicReference<>());
    }

    /**
     * Lets time pass as long as requests are missing and somebody waits for it.
     *
     * @param answered whether answers are let go, the newest first, before time moves on
     */
    private static void play(Seen run, boolean answered) {
        var bench = run.bench();
        bench.atLast(() -> requests(run) > 0 || run.time().isAwaited() || run.call().isDone());
        for (var waits = 0; waits < MOST_WAITS && !run.call().isDone(); waits++) {
            settle(run);
            if (answered) {
                Collections.nCopies(run.gate().inFlight(), run.gate()).forEach(Gate::releaseNewest);
            }
            if (run.starts().size() >= run.pages().size()) {
                break;
            }
            if (!run.time().isAwaited()) {
                if (!bench.soon(() -> run.time().isAwaited() || requests(run) > run.starts().size() || run.call().isDone())) {
                    break;
                }
                if (!run.time().isAwaited() && !answered) {
                    run.strays().incrementAndGet();
                }
                continue;
            }
            var before = requests(run) + run.time().asked();
            run.time().moveOn();
            bench.soon(() -> requests(run) + run.time().asked() > before || run.call().isDone());
        }
        settle(run);
    }

    /**
     * Who sleeps instead of asking the delayer is seen at it, moment by moment: when a moment lasts as long as a sleep, for the
     * machine has other things to do, everything has come after some of them, and nobody sleeps any more.
     */
    private static void lookForSleep(Seen run) {
        if (run.time().asked() == 0 && run.slept().get() == null) {
            run.bench().parkedThread().filter(place -> place.contains("sleep")).ifPresent(run.slept()::set);
        }
    }

    /** Waits until nothing comes any more, and stamps what came. */
    private static void settle(Seen run) {
        int known;
        do {
            known = requests(run) + run.time().asked();
            for (var moment = 0; moment < run.moments(); moment++) {
                run.bench().moment();
                lookForSleep(run);
            }
        } while (requests(run) + run.time().asked() > known);
        while (run.starts().size() < requests(run)) {
            run.starts().add(run.time().passed());
        }
    }

    private static int requests(Seen run) {
        return run.bench().lab().flights().count();
    }

    private static void expectRate(Seen run) {
        var bench = run.bench();
        var starts = run.starts();
        var late = run.tooSoon();
        if (late > 0) {
            var within = starts.get(late).minus(starts.get(late - run.rate()));
            var evidence = "requests %d to %d started within %s s, the rate is %d a second"
                    .formatted(late - run.rate() + 1, late + 1, seconds(within), run.rate());
            if (starts.get(late).isZero()) {
                expectNoOwnClock(run, evidence + ", and no time had passed");
                throw bench.refuse(starts.size() == run.pages().size() && starts.getLast().isZero() ? Diagnosis.NOT_RATE
                        : Diagnosis.BURST, evidence + ", and no time had passed");
            }
            var slight = SECOND.minus(within).compareTo(SLIGHT) < 0 && run.time().looks() == 0;
            throw bench.doubt(bench.refuse(slight ? Diagnosis.OWN_CLOCK : Diagnosis.BURST, evidence));
        }
        if (starts.size() == run.pages().size()) {
            return;
        }
        if (run.call().isDone()) {
            throw bench.tooEarly(run.call(), starts.size(), run.pages().size());
        }
        throw stalled(run);
    }

    /** Requests are missing, and nobody asked for time to pass: what else do they wait for? */
    private static RuntimeException stalled(Seen run) {
        var bench = run.bench();
        var inFlight = run.gate().inFlight();
        var where = run.call().waiting().map(", your code waits in "::concat).orElse("");
        var silent = bench.refuse(requests(run) > 0 && run.time().asked() == 0 ? Diagnosis.OWN_CLOCK : Diagnosis.STUCK,
                "after %d of %d requests nobody waits for time to pass%s".formatted(requests(run), run.pages().size(), where));
        expectNoOwnClock(run, "the delayer was not asked" + where);
        bench.expectQuickMachine();
        var refusal = bench.refuse(inFlight == 1 ? Diagnosis.SEQUENTIAL : Diagnosis.NOT_RATE,
                "%d of %d requests are in flight, and the next one waits for an answer, not for time to pass"
                        .formatted(inFlight, run.pages().size()));
        var ownTimer = run.time().asked() == 0 && inFlight < run.rate();
        if (comesAfterAnAnswer(run, 0) && comesAfterAnAnswer(run, ownTimer ? SILENCES : 1)) {
            throw refusal;
        }
        return bench.doubt(silent);
    }

    /**
     * Whether after so many silences something happens when answers are let go, and nothing before. Once that is chance; who
     * has a timer of his own is found out by a silence that outlasts it.
     */
    private static boolean comesAfterAnAnswer(Seen run, int silences) {
        var bench = run.bench();
        var before = requests(run) + run.time().asked();
        BooleanSupplier goesOn = () -> requests(run) + run.time().asked() > before || run.call().isDone();
        for (var silence = 0; silence < silences; silence++) {
            if (bench.soon(goesOn)) {
                return false;
            }
        }
        if (run.time().isAwaited() || run.call().isDone() || requests(run) == run.pages().size()) {
            return false;
        }
        while (!goesOn.getAsBoolean() && run.gate().releaseNewest()) {
            bench.moment();
        }
        var came = bench.soon(goesOn);
        for (var waits = 0; waits < run.pages().size() && run.time().isAwaited(); waits++) {
            run.time().moveOn();
            settle(run);
        }
        settle(run);
        return came;
    }

    /** A thread sleeps, or requests come after a while, although the delayer was not asked; on a busy machine they may just be late. */
    private static void expectNoOwnClock(Seen run, String evidence) {
        if (run.time().asked() > 0) {
            return;
        }
        var refusal = run.bench().refuse(Diagnosis.OWN_CLOCK, evidence);
        lookForSleep(run);
        if (run.slept().get() != null) {
            throw refusal;
        }
        if (run.strays().get() > 1) {
            throw run.bench().doubt(refusal);
        }
    }

    private static void expectUsed(Seen run) {
        var bench = run.bench();
        var due = SECOND.multipliedBy((run.pages().size() + run.rate() - 1) / run.rate());
        if (run.starts().getLast().compareTo(due) > 0) {
            throw bench.refuse(Diagnosis.RATE_UNUSED, "the last of %d requests started after %s s, with %d a second %d s are enough"
                    .formatted(run.pages().size(), seconds(run.starts().getLast()), run.rate(), due.toSeconds()));
        }
    }

    private static String seconds(Duration time) {
        return String.valueOf(time.toMillis() / 1_000.0).replaceFirst("\\.0$", "");
    }
}

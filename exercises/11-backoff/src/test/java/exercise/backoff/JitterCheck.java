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
import java.util.ArrayList;
import java.util.List;
import java.util.SplittableRandom;
import java.util.random.RandomGenerator;
import java.util.stream.IntStream;
import lesson.backoff.Backoff;
import lesson.backoff.StatusException;
import org.junit.jupiter.api.DisplayName;

/**
 * The dice are loaded: they fall in the same way in every run, so that a right answer is right each time. No formula is
 * expected, only what all right ones have in common.
 */
@Check("backoff/jitter")
@DisplayName("Full jitter")
class JitterCheck {

    private static final int UNAVAILABLE = 503;
    private static final Backoff PLAN = new Backoff(37, Duration.ofSeconds(1), Duration.ofMinutes(1));
    /** Waits so long that code which waits by its own clock is seen waiting, however slow the machine. */
    private static final Backoff HOURS = new Backoff(37, Duration.ofHours(100), Duration.ofHours(100));
    /** Four series of 36 waits, of which 30 are planned as long as the cap. */
    private static final List<Long> SEEDS = List.of(2_718_281L, 3_141_592L, 1_414_213L, 1_618_033L);
    /** Of 144 waits, right ones reach this near to both ends of what was planned, and miss it once in a million. */
    private static final double NEAR = 0.1;
    /** The average of as many right waits lies within this of one half. */
    private static final double HALF = 0.15;

    @Criterion(order = 1, points = 2)
    @DisplayName("the wait comes from the delayer, and no thread stands still while it lasts")
    void freesThreads(Bench bench) {
        var pauses = Pauses.held(bench);
        var page = down(bench, "/down");
        var call = bench.callAsync(() -> new Jitter().fetch(page, HOURS, new SplittableRandom(SEEDS.getFirst()), pauses));

        FirstWait.expectFree(bench, call, pauses);
    }

    @Criterion(order = 2, points = 4, needs = 1)
    @DisplayName("each wait is left to chance: anything from zero to what the plan says, and nothing else")
    void full(Bench bench) {
        var series = begin(bench, SEEDS).stream().map(one -> one.waits(bench)).toList();

        series.forEach(waits -> expectBounds(bench, waits));
        expectChance(bench, series);
        expectSpread(bench, series);
    }

    @Criterion(order = 3, points = 2, needs = 2)
    @DisplayName("chance comes from the dice: when they fall in the same way, the waits are the same")
    void dice(Bench bench) {
        var series = begin(bench, List.of(SEEDS.getFirst(), SEEDS.getFirst(), SEEDS.getLast())).stream()
                .map(one -> one.waits(bench)).toList();

        if (!series.get(0).equals(series.get(1))) {
            throw bench.refuse(Diagnosis.OWN_DICE, "the dice fell twice in the same way, and the first wait was %s, then %s"
                    .formatted(seconds(series.get(0).getFirst()), seconds(series.get(1).getFirst())));
        }
        if (series.get(0).equals(series.get(2))) {
            throw bench.refuse(Diagnosis.OWN_DICE, "the dice fell otherwise, and all waits stayed the same");
        }
    }

    @Criterion(order = 4, points = 2, needs = 1)
    @DisplayName("the first success ends it, and when every try fails, the failure of the last one comes back")
    void ends(Bench bench) {
        var pauses = Pauses.over();
        var text = bench.pages(1).texts().getFirst();
        var page = bench.lab().answer("/flaky", Reply.status(UNAVAILABLE), Reply.status(UNAVAILABLE), Reply.text(text));
        var call = bench.callAsync(() -> new Jitter().fetch(page, PLAN, new SplittableRandom(SEEDS.getFirst()), pauses));
        bench.expectText(text, bench.returned(call));
        expectTries(bench, "/flaky", 3);

        var last = 504;
        var down = bench.lab().answer("/down", Reply.status(UNAVAILABLE), Reply.status(502), Reply.status(last));
        var three = new Backoff(3, PLAN.first(), PLAN.cap());
        var failing = bench.callAsync(() -> new Jitter().fetch(down, three, new SplittableRandom(SEEDS.getFirst()), Pauses.over()));
        switch (bench.came(failing)) {
            case Result.Returned<String>(var value) -> throw bench.refuse(Diagnosis.ERROR_HIDDEN,
                    "every try failed, and the future completed with %s".formatted(value == null ? "null" : "\"" + value + "\""));
            case Result.Threw<String>(StatusException failure) when failure.status() == last -> {}
            case Result.Threw<String>(var failure) -> throw bench.refuse(Diagnosis.ERROR_HIDDEN,
                    "the last try was answered with %d, and the failure is %s".formatted(last, Bench.evidence(failure)));
        }
        expectTries(bench, "/down", three.tries());
    }

    /** A fetch that fails until the plan is at its end. */
    private record Series(Call<String> call, Pauses pauses) {

        List<Duration> waits(Bench bench) {
            bench.came(call);
            var waits = pauses.asked();
            if (waits.size() != PLAN.tries() - 1) {
                throw bench.refuse(waits.size() == PLAN.tries() ? Diagnosis.LATE_SLEEP : Diagnosis.WRONG_TRIES,
                        "your code waited %d times, the plan has %d tries".formatted(waits.size(), PLAN.tries()));
            }
            return waits;
        }
    }

    private static List<Series> begin(Bench bench, List<Long> seeds) {
        var series = new ArrayList<Series>();
        for (var seed : seeds) {
            var page = down(bench, "/down/" + series.size());
            var pauses = Pauses.over();
            RandomGenerator dice = new SplittableRandom(seed);
            series.add(new Series(bench.callAsync(() -> new Jitter().fetch(page, PLAN, dice, pauses)), pauses));
        }
        return series;
    }

    private static URI down(Bench bench, String path) {
        return bench.lab().answer(path, Reply.status(UNAVAILABLE));
    }

    private static void expectBounds(Bench bench, List<Duration> waits) {
        for (var retry = 1; retry <= waits.size(); retry++) {
            var wait = waits.get(retry - 1);
            var planned = PLAN.before(retry);
            if (wait.isNegative() || wait.compareTo(planned) > 0) {
                throw bench.refuse(Diagnosis.JITTER_BOUNDS, "before retry %d your code waited %s, the plan says %s at most"
                        .formatted(retry, seconds(wait), seconds(planned)));
            }
        }
    }

    private static void expectChance(Bench bench, List<List<Duration>> series) {
        for (var waits : series) {
            var planned = IntStream.rangeClosed(1, waits.size()).mapToObj(PLAN::before).toList();
            if (waits.equals(planned)) {
                throw bench.refuse(Diagnosis.NO_JITTER, "every wait is as long as planned");
            }
            if (atCap(waits).stream().distinct().count() == 1) {
                throw bench.refuse(Diagnosis.NO_JITTER, "%d waits in a row are all %s long"
                        .formatted(atCap(waits).size(), seconds(waits.getLast())));
            }
        }
        var capped = series.stream().flatMap(waits -> atCap(waits).stream()).toList();
        var exact = capped.stream().filter(PLAN.cap()::equals).count();
        if (exact > capped.size() / 4) {
            throw bench.refuse(Diagnosis.JITTER_BOUNDS, "%d of %d waits are as long as the cap: chance came first, and was cut off"
                    .formatted(exact, capped.size()));
        }
    }

    private static void expectSpread(Bench bench, List<List<Duration>> series) {
        var shares = series.stream().flatMap(waits -> IntStream.rangeClosed(1, waits.size())
                .mapToObj(retry -> 1.0 * waits.get(retry - 1).toNanos() / PLAN.before(retry).toNanos()))
                .mapToDouble(share -> share).summaryStatistics();
        if (shares.getMin() > NEAR || shares.getMax() < 1 - NEAR || Math.abs(shares.getAverage() - 0.5) > HALF) {
            throw bench.refuse(Diagnosis.JITTER_BOUNDS, "%d waits lie between %.0f %% and %.0f %% of what was planned, on average at %.0f %%"
                    .formatted(shares.getCount(), 100 * shares.getMin(), 100 * shares.getMax(), 100 * shares.getAverage()));
        }
    }

    /** The waits that are planned as long as the cap. */
    private static List<Duration> atCap(List<Duration> waits) {
        return IntStream.rangeClosed(1, waits.size()).filter(retry -> PLAN.before(retry).equals(PLAN.cap()))
                .mapToObj(retry -> waits.get(retry - 1)).toList();
    }

    private static void expectTries(Bench bench, String path, int due) {
        var came = bench.lab().flights().all().stream().filter(flight -> flight.path().equals(path)).count();
        if (came != due) {
            throw bench.refuse(Diagnosis.WRONG_TRIES, "%d %s came, %d were due".formatted(came, came == 1 ? "request" : "requests", due));
        }
    }

    private static String seconds(Duration wait) {
        return "%.3f s".formatted(wait.toNanos() / 1e9);
    }
}

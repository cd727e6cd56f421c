package exercise.llm;

import course.check.Bench;
import course.check.Call;
import course.check.Call.Result;
import course.check.Check;
import course.check.Criterion;
import course.check.Diagnosis;
import course.check.Pattern;
import course.check.Refusal;
import course.check.Waits;
import course.lab.Reply;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.LongStream;
import lesson.llm.Pair;
import org.junit.jupiter.api.DisplayName;

@Check("llm/prompts")
@DisplayName("Many prompts, one answer each")
class PromptsCheck {

    static final int BUSY = 429;
    static final int TRIES = 4;
    private static final int PROMPTS = 12;
    private static final int CAP = 4;
    private static final int FEW = 6;
    private static final int TWO = 2;
    private static final int FAR_TOO_MANY = 60;
    /** Waits so long that who sleeps through one can't be overlooked. */
    private static final long AN_HOUR = 3600;
    private static final long TWO_HOURS = 7200;

    @Criterion(order = 1, points = 4)
    @DisplayName("four of twelve prompts are in flight, never more, as long as some are left; each has its key, and the pairs their order")
    void together(Bench bench) {
        var model = PlayedModel.of(bench, PROMPTS, Map.of());
        var gate = bench.hold();
        var call = ask(bench, model, CAP, Waits.over());
        var pattern = bench.flow(gate, call, CAP, PROMPTS);

        model.expectGoodRequests();
        switch (pattern) {
            case Pattern.Full _ -> {}
            case Pattern.OneByOne _ ->
                    throw bench.refuse(Diagnosis.SEQUENTIAL, "1 prompt was in flight where %d may be".formatted(CAP));
            case Pattern.Narrow(var most) when most == CAP -> throw bench.refuse(Diagnosis.BATCHED,
                    "an answer came, and no other prompt took its place until more were answered");
            case Pattern.Narrow(var most) -> throw bench.refuse(Diagnosis.TOO_FEW,
                    "%d prompts were in flight where %d may be".formatted(most, CAP));
            case Pattern.Batches(var size) -> throw bench.refuse(Diagnosis.BATCHED,
                    "%d prompts were in flight, and no other came until all %d were answered".formatted(size, size));
            case Pattern.Over(var most) -> throw bench.refuse(Diagnosis.OVER_CAP,
                    "%d prompts were in flight, the limit is %d".formatted(most, CAP));
            case Pattern.Early(var arrived) -> throw bench.tooEarly(call, arrived, PROMPTS);
            case Pattern.Stuck stuck -> throw bench.stuck(call, stuck, PROMPTS);
        }
        gate.open();
        model.expectPairs(bench.returned(call));
    }

    @Criterion(order = 2, points = 1, needs = 1)
    @DisplayName("the method comes back while the answers are still on their way")
    void comesBack(Bench bench) {
        var model = PlayedModel.of(bench, CAP, Map.of());
        var gate = bench.hold();
        var call = ask(bench, model, CAP, Waits.over());

        bench.atLast(() -> gate.inFlight() == CAP || call.isDone());
        if (!bench.soon(call::threadIsFree)) {
            throw bench.refuse(Diagnosis.BLOCKS, "no answer was let go yet, and your method waits for it"
                    + call.waiting().map(" in "::concat).orElse(""));
        }
        gate.open();
        model.expectPairs(bench.returned(call));
    }

    @Criterion(order = 3, points = 4, needs = 1)
    @DisplayName("after 429 it waits as long as Retry-After says, by the delayer, and only then sends the prompt again")
    void retryAfter(Bench bench) {
        var model = PlayedModel.of(bench, FEW, Map.of(1, List.of(busy(TWO_HOURS)), 4, List.of(busy(AN_HOUR))));
        var waits = Waits.held(bench);
        var call = ask(bench, model, FEW, waits);

        expectBothWait(bench, call, model, waits);
        if (!waits.asked().equals(seconds(AN_HOUR, TWO_HOURS))) {
            throw bench.refuse(Diagnosis.RETRY_AFTER_IGNORED, "the server asked for %d and %d seconds, and your code waits %s"
                    .formatted(AN_HOUR, TWO_HOURS, shown(waits.asked())));
        }
        if (bench.soon(() -> model.askedAgain().isPresent())) {
            throw again(bench, model, waits);
        }
        waits.end();
        model.expectPairs(pairs(bench, call));
    }

    @Criterion(order = 4, points = 3, needs = 3)
    @DisplayName("six prompts, four of them with trouble: a pair for each, after as many requests and waits as are due")
    void trouble(Bench bench) {
        var model = PlayedModel.of(bench, FEW, Map.of(1, List.of(busy(3)), 2, List.of(PlayedModel.error(400, "content_filter")),
                3, List.of(busy(7), busy(40)), 4, List.of(busy(1), busy(2), busy(5), busy(60))));
        var waits = Waits.over();
        var call = ask(bench, model, TWO, waits);
        expectProgress(bench, call, model);
        var pairs = pairs(bench, call);

        model.expectRequests();
        model.expectPairs(pairs);
        var due = seconds(1, 2, 3, 5, 7, 40);
        if (!waits.asked().equals(due)) {
            throw bench.refuse(waits.count() > due.size() ? Diagnosis.LATE_SLEEP
                            : waits.count() < due.size() ? Diagnosis.NO_WAIT : Diagnosis.RETRY_AFTER_IGNORED,
                    "the waits due are %s; those of your code were %s".formatted(shown(due), shown(waits.asked())));
        }
        if (bench.lab().flights().highWater() > TWO) {
            throw bench.refuse(Diagnosis.OVER_CAP,
                    "%d prompts were in flight, the limit is %d".formatted(bench.lab().flights().highWater(), TWO));
        }
    }

    private static Reply busy(long seconds) {
        return PlayedModel.busy(seconds);
    }

    private static Call<List<Pair>> ask(Bench bench, PlayedModel model, int cap, Waits waits) {
        return bench.callAsync(() -> new Prompts().askAll(model.base(), PlayedModel.KEY, model.prompts(), cap, waits::delay));
    }

    /** Waits until both refused prompts wait at the delayer; refuses code that does not get there. */
    private static void expectBothWait(Bench bench, Call<List<Pair>> call, PlayedModel model, Waits waits) {
        var flights = bench.lab().flights();
        bench.atLast(() -> model.asked() > 0 || call.isDone());
        while (waits.count() < TWO) {
            var done = call.isDone();
            var seen = waits.count() + model.asked() + flights.ended();
            if (model.askedAgain().isPresent()) {
                throw again(bench, model, waits);
            }
            if (done) {
                pairs(bench, call);
                throw bench.refuse(Diagnosis.NOT_RETRIED, "prompts were answered with %d, and not sent again".formatted(BUSY));
            }
            if (!bench.soon(() -> waits.count() + model.asked() + flights.ended() > seen || call.isDone())) {
                throw noWait(bench, waits);
            }
        }
    }

    private static Refusal again(Bench bench, PlayedModel model, Waits waits) {
        var what = "prompt %d was answered with %d, and sent again".formatted(model.askedAgain().orElseThrow(), BUSY);
        return waits.count() == 0
                ? bench.refuse(Diagnosis.RETRY_AFTER_IGNORED, what + " at once: the delayer had not been asked for a wait")
                : bench.refuse(Diagnosis.NO_WAIT, what + ", and none of the waits was over");
    }

    /** Nothing moves, and the delayer was not asked. A thread that sleeps is no doubt; whatever else it is may be slowness. */
    private static RuntimeException noWait(Bench bench, Waits waits) {
        var what = "two prompts were answered with %d, and the delayer was asked by %s"
                .formatted(BUSY, waits.count() == 0 ? "none" : "one");
        bench.sleepingThread().ifPresent(place -> {
            throw bench.refuse(Diagnosis.BLOCKS, "%s; a thread waits in %s".formatted(what, place));
        });
        return bench.doubt(bench.refuse(Diagnosis.BLOCKS, what + ": your code waits by other means"));
    }

    private static void expectProgress(Bench bench, Call<List<Pair>> call, PlayedModel model) {
        var flights = bench.lab().flights();
        bench.atLast(() -> model.asked() > 0 || call.isDone());
        while (!call.isDone()) {
            var seen = model.asked() + flights.ended();
            if (model.asked() > FAR_TOO_MANY) {
                throw bench.refuse(Diagnosis.WRONG_TRIES, "%d requests came, and there is no end of it".formatted(model.asked()));
            }
            if (!bench.soon(() -> model.asked() + flights.ended() > seen || call.isDone())) {
                throw bench.doubt(bench.refuse(Diagnosis.PERMIT_LEAK, "after %d requests nothing moves%s"
                        .formatted(model.asked(), call.waiting().map(place -> ", your code waits in " + place).orElse(""))));
            }
        }
    }

    /** What came back; an exception sinks all prompts. */
    private static List<Pair> pairs(Bench bench, Call<List<Pair>> call) {
        if (bench.came(call) instanceof Result.Threw<List<Pair>>(var failure)) {
            throw bench.refuse(Diagnosis.BATCH_SUNK, "a prompt was refused, and the future failed with " + Bench.evidence(failure));
        }
        return bench.returned(call);
    }

    private static List<Duration> seconds(long... seconds) {
        return LongStream.of(seconds).mapToObj(Duration::ofSeconds).toList();
    }

    private static String shown(List<Duration> waits) {
        return waits.isEmpty() ? "none" : waits.stream()
                .map(wait -> String.valueOf(wait.toMillis() / 1_000.0).replaceFirst("\\.0$", "") + " s")
                .collect(Collectors.joining(", "));
    }
}

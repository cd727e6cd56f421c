package exercise.service;

import course.check.Bench;
import course.check.Call;
import course.check.Call.Result;
import course.check.Check;
import course.check.Criterion;
import course.check.Diagnosis;
import course.check.Pages;
import course.check.Pattern;
import course.lab.End;
import course.lab.Flight;
import course.lab.Reply;
import java.net.URI;
import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.BooleanSupplier;
import java.util.stream.IntStream;
import lesson.service.Overview;
import org.junit.jupiter.api.DisplayName;

@Check("service/aggregate")
@DisplayName("Three upstreams, one answer")
class AggregateCheck {

    /** For code that is to get all answers: however slow the machine, this is far away. */
    private static final Duration AMPLE = Duration.ofHours(1);
    private static final List<String> NAMES = List.of("weather", "profile", "news");
    private static final int MANY = 10;
    private static final int LATE = 8;
    private static final int UNAVAILABLE = 503;
    private static final int LENGTH = 600;
    private static final int ROUNDS = 3;
    private static final int LOOKS = 3;

    @Criterion(order = 1, points = 2)
    @DisplayName("all requests are in flight before the first answer, also when there are ten upstreams")
    void together(Bench bench) {
        var upstreams = upstreams(bench.pages(MANY));
        var gate = bench.hold();
        var call = bench.call(() -> new Aggregate().ask(upstreams, AMPLE));

        switch (bench.flow(gate, call, MANY, MANY)) {
            case Pattern.Full _ -> {}
            case Pattern.OneByOne _ -> throw bench.refuse(Diagnosis.SEQUENTIAL, "1 of %d requests was in flight".formatted(MANY));
            case Pattern.Narrow(var most) -> throw tooFew(bench, most);
            case Pattern.Batches(var most) -> throw tooFew(bench, most);
            case Pattern.Over(var most) ->
                    throw bench.refuse(Diagnosis.WRONG_COUNT, "%d requests came for %d upstreams".formatted(most, MANY));
            case Pattern.Early(var arrived) -> throw early(bench, call, arrived);
            case Pattern.Stuck stuck -> throw bench.stuck(call, stuck, MANY);
        }
        gate.open();
        bench.expectBack(call);
    }

    @Criterion(order = 2, points = 2, needs = 1)
    @DisplayName("every part comes back under the name of its upstream, also when all answers arrive at the same moment")
    void complete(Bench bench) {
        var pages = bench.pages(MANY);
        var gate = bench.hold();
        var call = bench.call(() -> new Aggregate().ask(upstreams(pages), AMPLE));
        bench.atLast(() -> gate.inFlight() == MANY || call.isDone());
        bench.provokeRaces();
        gate.open();
        var overview = overview(bench, call);

        for (var n = 0; n < MANY; n++) {
            expectPart(bench, overview, name(n), pages.texts().get(n), Diagnosis.TOO_EARLY, "had an hour");
        }
        if (!overview.missing().isEmpty()) {
            throw bench.refuse(Diagnosis.WRONG_CONTENT, "all upstreams answered, and missing is " + overview.missing());
        }
        if (overview.parts().size() != MANY) {
            throw bench.refuse(Diagnosis.WRONG_COUNT, "%d parts came back for %d upstreams".formatted(overview.parts().size(), MANY));
        }
    }

    @Criterion(order = 3, points = 2, needs = 2)
    @DisplayName("a status that is no success and a connection that breaks cost their own parts only, and are named with what went wrong")
    void failures(Bench bench) {
        var pages = bench.pages(NAMES.size());
        bench.lab().answer(Pages.path(0), Reply.text("come back later").withStatus(UNAVAILABLE));
        bench.lab().answer(Pages.path(1), Reply.text("x".repeat(LENGTH)).breakOffAfter(LENGTH / 2));
        var call = bench.call(() -> new Aggregate().ask(upstreams(pages), AMPLE));
        if (bench.came(call) instanceof Result.Threw<Overview>(var failure)) {
            throw bench.refuse(Diagnosis.BATCH_SUNK, "one of three upstreams answered, and your code threw " + Bench.evidence(failure));
        }
        var overview = overview(bench, call);

        expectPart(bench, overview, name(2), pages.texts().get(2), Diagnosis.BATCH_SUNK, "was answered, the others failed");
        expectFailure(bench, overview, name(0), "answered with status " + UNAVAILABLE, Diagnosis.STATUS_IGNORED, String.valueOf(UNAVAILABLE));
        expectFailure(bench, overview, name(1), "broke its connection", Diagnosis.FAILURE_LOST, "");
    }

    @Criterion(order = 4, points = 2, needs = 2)
    @DisplayName("one is late: the other two come back when the deadline is over, the late one is named, and its request let go")
    void late(Bench bench) {
        var gate = bench.lab().hold("/late/");
        expectPartial(bench, Reply.text("too late"), Diagnosis.HANGS, "one upstream held its answer");
        gate.open();
    }

    @Criterion(order = 5, points = 1, needs = 4)
    @DisplayName("so it is when one begins its answer in time, and stops in the middle")
    void stalledBody(Bench bench) {
        expectPartial(bench, Reply.text("x".repeat(LENGTH)).stallAfter(LENGTH / 2), Diagnosis.BODY_STALLED,
                "one upstream stopped in the middle of its body");
        bench.expectQuickMachine();
        if (bench.lab().flights().all().stream().filter(AggregateCheck::isLate).map(Flight::firstByte).anyMatch(sent -> sent == null)) {
            throw bench.doubt(bench.refuse(Diagnosis.NO_REQUEST, "your code gave up before the first byte of the body"));
        }
    }

    /** One late upstream can't tell a deadline for all from a time limit for each; eight in turn take eight times as long. */
    @Criterion(order = 6, points = 1, needs = 4)
    @DisplayName("eight are late: the deadline is one for all of them together")
    void allUnderOne(Bench bench) {
        var gate = bench.lab().hold("/late/");
        var upstreams = upstreams(bench.pages(MANY));
        IntStream.range(0, LATE).forEach(n -> upstreams.put(name(n), bench.lab().answer("/late/" + n, Reply.text("too late"))));
        var limit = bench.limit();
        var call = bench.call(() -> new Aggregate().ask(upstreams, limit));

        if (!bench.backAfter(call, limit)) {
            throw bench.refuse(Diagnosis.NOT_TOTAL, "%d upstreams held their answers, the deadline of %d ms is over, and your code still waits%s"
                    .formatted(LATE, limit.toMillis(), call.waiting().map(" in "::concat).orElse("")));
        }
        var overview = overview(bench, call);
        IntStream.range(0, LATE).forEach(n -> expectLate(bench, overview, name(n), LATE + " upstreams held their answers"));
        IntStream.range(0, LATE).forEach(n -> expectArrived(bench, "/late/" + n));
        expectLetGo(bench);
        gate.open();
    }

    /** Each time with a longer deadline: that two quick answers came too late, three times, is no accident. */
    private static void expectPartial(Bench bench, Reply late, Diagnosis waits, String what) {
        var pages = bench.pages(NAMES.size());
        for (var round = 1; !cameInPart(bench, pages, late, round, waits, what); round++) {
            bench.expectQuickMachine();
            if (round == ROUNDS) {
                throw bench.refuse(Diagnosis.BATCH_SUNK, what + ", and the parts of the other two, which were quick, did not come back");
            }
        }
    }

    /** Whether the two quick parts came back; refuses what is wrong whether they did or not. */
    private static boolean cameInPart(Bench bench, Pages pages, Reply late, int round, Diagnosis waits, String what) {
        var path = "/late/" + round;
        var upstreams = upstreams(pages);
        upstreams.put(name(0), bench.lab().answer(path, late));
        var limit = bench.limit().multipliedBy(round);
        var call = bench.call(() -> new Aggregate().ask(upstreams, limit));

        bench.atLast(() -> call.isDone() || arrived(bench, path));
        if (!bench.backAfter(call, limit) && !holds(bench, () -> call.isDone() || allLetGo(bench))) {
            throw bench.refuse(waits, "%s, the deadline of %d ms is over, and your code still waits%s"
                    .formatted(what, limit.toMillis(), call.waiting().map(" in "::concat).orElse("")));
        }
        if (bench.came(call) instanceof Result.Threw<Overview>(var failure)) {
            throw bench.refuse(Diagnosis.BATCH_SUNK, what + ", and your code threw " + Bench.evidence(failure));
        }
        var overview = overview(bench, call);
        expectLate(bench, overview, name(0), what);
        expectArrived(bench, path);
        expectLetGo(bench);
        return overview.parts().equals(Map.of(name(1), pages.texts().get(1), name(2), pages.texts().get(2)));
    }

    private static void expectArrived(Bench bench, String path) {
        if (!arrived(bench, path)) {
            throw bench.doubt(bench.refuse(Diagnosis.NO_REQUEST, "your code gave up before it asked"));
        }
    }

    private static void expectLetGo(Bench bench) {
        if (!holds(bench, () -> allLetGo(bench))) {
            throw bench.refuse(Diagnosis.NO_ABORT, "your code answered without the late part, and its connection stayed open");
        }
    }

    private static void expectLate(Bench bench, Overview overview, String name, String what) {
        if (overview.parts().containsKey(name)) {
            throw bench.refuse(Diagnosis.FAILURE_LOST, "%s, and its part is \"%s\"".formatted(what, overview.parts().get(name)));
        }
        switch (overview.missing().get(name)) {
            case null -> throw bench.refuse(Diagnosis.FAILURE_LOST, what + ", and missing does not name it");
            case Overview.LATE -> {}
            case String reason -> throw bench.refuse(Diagnosis.WRONG_CONTENT,
                    "%s, and the reason given is \"%s\", not \"%s\"".formatted(what, reason, Overview.LATE));
        }
    }

    private static void expectPart(Bench bench, Overview overview, String name, String text, Diagnosis missing, String what) {
        var part = overview.parts().get(name);
        if (text.equals(part)) {
            return;
        }
        if (part != null) {
            throw bench.refuse(Diagnosis.WRONG_CONTENT, "\"%s\" answered \"%s\", and its part is \"%s\"".formatted(name, text, part));
        }
        if (overview.parts().containsKey(name)) {
            throw bench.refuse(Diagnosis.NULL_RETURNED, "the part of \"%s\" is null".formatted(name));
        }
        if (overview.missing().containsKey(name)) {
            throw bench.refuse(missing, "\"%s\" %s, and your code calls it missing: %s".formatted(name, what, overview.missing().get(name)));
        }
        throw bench.refuse(Diagnosis.FAILURE_LOST, "\"%s\" is neither among the parts nor missing".formatted(name));
    }

    private static void expectFailure(Bench bench, Overview overview, String name, String what, Diagnosis taken, String named) {
        if (overview.parts().containsKey(name)) {
            throw bench.refuse(taken, "\"%s\" %s, and its part is \"%s\"".formatted(name, what, overview.parts().get(name)));
        }
        switch (overview.missing().get(name)) {
            case null -> throw bench.refuse(Diagnosis.FAILURE_LOST, "\"%s\" %s, and missing does not name it".formatted(name, what));
            case Overview.LATE -> throw bench.refuse(Diagnosis.ERROR_HIDDEN, "\"%s\" %s, and your code calls it late".formatted(name, what));
            case String reason when reason.isBlank() || !reason.contains(named) -> throw bench.refuse(Diagnosis.FAILURE_LOST,
                    "\"%s\" %s, and the reason given is \"%s\"".formatted(name, what, reason));
            case String _ -> {}
        }
    }

    private static Overview overview(Bench bench, Call<Overview> call) {
        var overview = bench.returned(call);
        if (overview.parts() == null || overview.missing() == null) {
            throw bench.refuse(Diagnosis.NULL_RETURNED, "a map of the overview is null");
        }
        return overview;
    }

    private static RuntimeException early(Bench bench, Call<Overview> call, int arrived) {
        if (bench.came(call) instanceof Result.Returned<Overview>(var overview)
                && overview != null && overview.missing().containsValue(Overview.LATE)) {
            throw bench.refuse(Diagnosis.TOO_EARLY, "the deadline was an hour away, and your code called an upstream late");
        }
        throw bench.tooEarly(call, arrived, MANY);
    }

    private static AssertionError tooFew(Bench bench, int most) {
        return bench.refuse(Diagnosis.TOO_FEW, "%d of %d requests were in flight".formatted(most, MANY));
    }

    private static boolean arrived(Bench bench, String path) {
        return bench.lab().flights().all().stream().anyMatch(flight -> flight.path().equals(path));
    }

    /** Looks more than once: a thread that gets no core for a while looks as if it did nothing, however quick the lab is. */
    private static boolean holds(Bench bench, BooleanSupplier condition) {
        return IntStream.range(0, LOOKS).anyMatch(_ -> bench.soon(condition));
    }

    /** Whoever lets go of what is late does not wait for it any more. */
    private static boolean allLetGo(Bench bench) {
        var late = bench.lab().flights().all().stream().filter(AggregateCheck::isLate).toList();
        return !late.isEmpty() && late.stream().allMatch(flight -> flight.end() == End.LET_GO);
    }

    private static boolean isLate(Flight flight) {
        return flight.path().startsWith("/late/");
    }

    /** The pages by the names of the upstreams, in an order that is not that of the names. */
    private static Map<String, URI> upstreams(Pages pages) {
        var upstreams = new LinkedHashMap<String, URI>();
        for (var n = 0; n < pages.size(); n++) {
            upstreams.put(name(n), pages.uris().get(n));
        }
        return upstreams;
    }

    private static String name(int n) {
        return n < NAMES.size() ? NAMES.get(n) : "partner-" + (MANY - n);
    }
}

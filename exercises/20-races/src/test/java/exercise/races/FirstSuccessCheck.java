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
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayName;

@Check("races/first-success")
@DisplayName("First success wins")
class FirstSuccessCheck {

    private static final int MIRRORS = 5;
    private static final int WINNER = 3;
    private static final int BROKEN = 4;
    private static final String LATER = "come back later";
    private static final List<Integer> STATUSES = List.of(429, 500, 502, 503);

    /** Nobody wins here, so that the judge may let one answer go without ending the race. */
    @Criterion(order = 1, points = 2)
    @DisplayName("all mirrors are asked together")
    void together(Bench bench) {
        var mirrors = bench.pages(MIRRORS);
        IntStream.range(0, MIRRORS).forEach(mirror -> bench.lab().answer(Pages.path(mirror), Reply.status(503)));
        var gate = bench.hold();
        var call = bench.call(() -> new FirstSuccess().fetch(mirrors.uris()));

        bench.expectTogether(gate, call, MIRRORS);
    }

    @Criterion(order = 2, points = 3, needs = 1)
    @DisplayName("the first good answer comes back at once, and the servers see the other requests let go")
    void firstWins(Bench bench) {
        var mirrors = bench.pages(MIRRORS);
        var gate = bench.hold();
        var call = bench.call(() -> new FirstSuccess().fetch(mirrors.uris()));
        expectAll(bench, gate, call);
        bench.letGoAndSettle(gate, Pages.path(WINNER));

        if (!bench.soon(call::isDone)) {
            var place = call.waiting();
            var closes = place.filter(it -> it.contains(".close at")).isPresent();
            throw bench.doubtAtFirst(bench.refuse(closes ? Diagnosis.NOT_CANCELLED : Diagnosis.ORDER_FORCED,
                    "mirror %d was answered, and your code still waits%s".formatted(WINNER, place.map(" in "::concat).orElse(""))));
        }
        bench.expectText(mirrors.texts().get(WINNER), bench.returned(call));
        if (!bench.soon(() -> count(bench, End.LET_GO) == MIRRORS - 1)) {
            throw bench.doubtAtFirst(bench.refuse(Diagnosis.NOT_CANCELLED,
                    "the text of mirror %d came back, and %d other requests are still in flight"
                            .formatted(WINNER, count(bench, End.IN_FLIGHT))));
        }
    }

    @Criterion(order = 3, points = 3, needs = 2)
    @DisplayName("mirrors that fail before it are no winners, be it by a status or by a broken connection")
    void failuresLose(Bench bench) {
        var mirrors = bench.pages(MIRRORS);
        bench.lab().answer(Pages.path(0), Reply.text(LATER).withStatus(503));
        bench.lab().answer(Pages.path(BROKEN), Reply.text(LATER).breakOffAfter(LATER.length() / 2));
        var gate = bench.hold();
        var call = bench.call(() -> new FirstSuccess().fetch(mirrors.uris()));
        expectAll(bench, gate, call);

        bench.letGoAndSettle(gate, Pages.path(0));
        expectGoesOn(bench, call, "was answered with 503");
        bench.letGoAndSettle(gate, Pages.path(BROKEN));
        expectGoesOn(bench, call, "broke off in the middle");
        bench.letGoAndSettle(gate, Pages.path(WINNER));
        switch (bench.came(call)) {
            case Result.Threw<String>(var failure) -> throw bench.refuse(Diagnosis.FAILURE_WON,
                    "two mirrors failed, mirror %d did not, and your code threw %s".formatted(WINNER, Bench.evidence(failure)));
            case Result.Returned<String>(var text) when LATER.equals(text) -> throw bench.refuse(Diagnosis.FAILURE_WON,
                    "your code came back with the text of a mirror that was answered with 503");
            case Result.Returned<String> _ -> bench.expectText(mirrors.texts().get(WINNER), bench.returned(call));
        }
    }

    @Criterion(order = 4, points = 4, needs = 3)
    @DisplayName("when all mirrors have failed, your method throws, and the exception tells of every failure")
    void allLose(Bench bench) {
        var mirrors = bench.pages(MIRRORS);
        for (var mirror = 0; mirror < STATUSES.size(); mirror++) {
            bench.lab().answer(Pages.path(mirror), Reply.status(STATUSES.get(mirror)));
        }
        bench.lab().answer(Pages.path(BROKEN), Reply.text(LATER).breakOffAfter(LATER.length() / 2));
        var gate = bench.hold();
        var call = bench.call(() -> new FirstSuccess().fetch(mirrors.uris()));
        expectAll(bench, gate, call);
        Stream.of(2, BROKEN, 0, 3, 1).map(Pages::path).forEach(path -> bench.letGoAndSettle(gate, path));

        if (!bench.soon(call::isDone)) {
            throw bench.doubtAtFirst(bench.refuse(Diagnosis.HANGS, "all %d mirrors have failed, and your code still waits%s"
                    .formatted(MIRRORS, call.waiting().map(" in "::concat).orElse(""))));
        }
        switch (bench.came(call)) {
            case Result.Returned<String>(var text) when text == null ->
                    throw bench.refuse(Diagnosis.NULL_RETURNED, "all mirrors have failed, and null came back");
            case Result.Returned<String>(var text) ->
                    throw bench.refuse(Diagnosis.ERROR_HIDDEN, "all mirrors have failed, and \"%s\" came back".formatted(text));
            case Result.Threw<String>(var failure) -> expectTells(bench, failure);
        }
    }

    /** That all are asked together has been seen already: whoever is not here yet is only slow. */
    private static void expectAll(Bench bench, Gate gate, Call<String> call) {
        if (!bench.atLast(() -> gate.inFlight() == MIRRORS || call.isDone())) {
            throw bench.doubt(bench.refuse(Diagnosis.TOO_FEW, "%d of %d requests were in flight".formatted(gate.inFlight(), MIRRORS)));
        }
    }

    /** A failure alone ends nothing. */
    private static void expectGoesOn(Bench bench, Call<String> call, String what) {
        if (bench.soon(call::isDone)) {
            throw bench.refuse(Diagnosis.FAILURE_WON, "a mirror %s, others are in flight, and your code %s".formatted(what,
                    bench.came(call) instanceof Result.Threw<String>(var failure)
                            ? "threw " + Bench.evidence(failure)
                            : "came back with that"));
        }
    }

    private static void expectTells(Bench bench, Throwable failure) {
        var told = new HashSet<Throwable>();
        gather(failure, told);
        STATUSES.stream().filter(status -> told.stream().noneMatch(it -> names(it, status))).findFirst().ifPresent(status -> {
            throw bench.refuse(Diagnosis.ERROR_HIDDEN, "a mirror was answered with %d, and what your code threw does not say so: %s"
                    .formatted(status, Bench.evidence(failure)));
        });
    }

    private static void gather(Throwable failure, Set<Throwable> told) {
        if (told.add(failure)) {
            Stream.concat(Stream.ofNullable(failure.getCause()), Stream.of(failure.getSuppressed())).forEach(it -> gather(it, told));
        }
    }

    /** The number by itself: the port of an address is none. */
    private static boolean names(Throwable failure, int status) {
        return Pattern.compile("\\b%d\\b".formatted(status)).matcher(String.valueOf(failure.getMessage())).find();
    }

    private static int count(Bench bench, End end) {
        return (int) bench.lab().flights().all().stream().map(Flight::end).filter(end::equals).count();
    }
}

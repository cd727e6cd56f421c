package exercise.gather;

import course.check.Bench;
import course.check.Call;
import course.check.Call.Result;
import course.check.Check;
import course.check.Criterion;
import course.check.Diagnosis;
import course.check.Pages;
import course.check.Refusal;
import course.lab.End;
import course.lab.Flight;
import course.lab.Gate;
import course.lab.Reply;
import java.io.IOException;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayName;

@Check("gather/fail-fast")
@DisplayName("The first failure ends it")
class FailFastCheck {

    private static final int PAGES = 10;
    private static final int FAILING = 6;
    private static final int UNAVAILABLE = 503;
    /** Pages that are answered well before one fails. */
    private static final List<Integer> BEFORE = List.of(8, 2);

    @Criterion(order = 1, points = 3)
    @DisplayName("when no page fails, ten requests are in flight together, and their texts come back in order")
    void allWell(Bench bench) {
        var pages = bench.pages(PAGES);
        var gate = bench.hold();
        var call = bench.call(() -> new FailFast().fetchAll(pages.uris()));

        bench.expectTogether(gate, call, PAGES);
        for (var page = PAGES - 1; page >= 0; page--) {
            bench.letGoAndSettle(gate, Pages.path(page));
        }
        bench.expectInOrder(pages.texts(), bench.returned(call));
    }

    @Criterion(order = 2, points = 4, needs = 1)
    @DisplayName("a page with status 503 ends it at once: the failure names the status, and the server sees the others let go")
    void status(Bench bench) {
        var pages = bench.pages(PAGES);
        bench.lab().answer(Pages.path(FAILING), Reply.text("come back later").withStatus(UNAVAILABLE));

        expectFailure(bench, pages, "page %d was answered with status %d".formatted(FAILING, UNAVAILABLE),
                failure -> String.valueOf(failure.getMessage()).contains(String.valueOf(UNAVAILABLE)), Diagnosis.STATUS_IGNORED);
    }

    @Criterion(order = 3, points = 3, needs = 2)
    @DisplayName("a connection that breaks ends it at once as well")
    void broken(Bench bench) {
        var pages = bench.pages(PAGES);
        bench.lab().answer(Pages.path(FAILING), Reply.text(pages.texts().get(FAILING)).breakOffAfter(4));

        expectFailure(bench, pages, "the connection of page %d broke".formatted(FAILING),
                failure -> failure instanceof IOException, Diagnosis.FAILURE_LOST);
    }

    private static void expectFailure(Bench bench, Pages pages, String what, Predicate<Throwable> isIt, Diagnosis none) {
        var gate = bench.hold();
        var call = bench.call(() -> new FailFast().fetchAll(pages.uris()));
        bench.atLast(() -> gate.inFlight() == PAGES || call.isDone());
        BEFORE.forEach(page -> bench.letGoAndSettle(gate, Pages.path(page)));
        bench.letGoAndSettle(gate, Pages.path(FAILING));

        if (!bench.soon(call::isDone)) {
            throw stillThere(bench, gate, call, what, none);
        }
        switch (bench.came(call)) {
            case Result.Returned<List<String>>(var texts) when texts == null ->
                    throw bench.refuse(Diagnosis.NULL_RETURNED, what + ", and null came back");
            case Result.Returned<List<String>>(var texts) ->
                    throw bench.refuse(none, "%s, and a list of %d texts came back".formatted(what, texts.size()));
            case Result.Threw<List<String>>(var failure) when chain(failure).noneMatch(isIt) ->
                    throw bench.refuse(Diagnosis.ERROR_HIDDEN, what + ", and your code threw " + Bench.evidence(failure));
            case Result.Threw<List<String>> _ -> {}
        }
        if (!bench.soon(() -> othersLetGo(bench))) {
            gate.open();
            throw bench.refuse(Diagnosis.NO_ABORT,
                    "%s, your code threw that, and %d other requests are still in flight".formatted(what, running(bench)));
        }
    }

    /** The code did not come back: it waits for the others, or has canceled something they don't listen to, or saw no failure. */
    private static Refusal stillThere(Bench bench, Gate gate, Call<List<String>> call, String what, Diagnosis none) {
        var waiting = call.waiting();
        var leaving = waiting.filter(place -> place.startsWith("HttpClient")).isPresent();
        var refusal = bench.refuse(leaving ? Diagnosis.NO_ABORT : Diagnosis.NOT_CANCELLED,
                "%s, %d other requests are in flight, and your code still waits%s"
                        .formatted(what, running(bench), waiting.map(" in "::concat).orElse("")));
        gate.open();
        return bench.came(call) instanceof Result.Returned<List<String>>(var texts) && texts != null
                ? bench.refuse(none, "%s, and in the end a list of %d texts came back".formatted(what, texts.size()))
                : refusal;
    }

    private static boolean othersLetGo(Bench bench) {
        return others(bench).allMatch(flight -> flight.end() == End.LET_GO);
    }

    private static int running(Bench bench) {
        return (int) others(bench).filter(flight -> flight.end() == End.IN_FLIGHT).count();
    }

    private static Stream<Flight> others(Bench bench) {
        return bench.lab().flights().all().stream()
                .filter(flight -> !flight.path().equals(Pages.path(FAILING)))
                .filter(flight -> BEFORE.stream().map(Pages::path).noneMatch(flight.path()::equals));
    }

    private static Stream<Throwable> chain(Throwable failure) {
        return Stream.iterate(Optional.of(failure), Optional::isPresent, it -> it.map(Throwable::getCause)).limit(PAGES).map(Optional::orElseThrow);
    }
}

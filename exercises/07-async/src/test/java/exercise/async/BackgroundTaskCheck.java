package exercise.async;

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
import java.net.URI;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ThreadLocalRandom;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayName;

@Check("async/background-task")
@DisplayName("Work in the background")
class BackgroundTaskCheck {

    private static final int PAGES = 3;
    private static final String REPORT = "/report";
    private static final int UNAVAILABLE = 503;
    private static final int GONE = 410;
    private static final int DEEPEST = 10;
    /** A single request may be late by chance: only when it is, time after time, one waits for the other. */
    private static final int ROUNDS = 3;

    /** With its wrappers: a failure may be suppressed in one of them. */
    private volatile Throwable thrown;

    @Criterion(order = 1, points = 3)
    @DisplayName("the report is on its way while the pages are fetched")
    void overlap(Bench bench) {
        for (var round = 1; round < ROUNDS; round++) {
            try {
                expectOverlap(bench);
                return;
            } catch (Refusal refusal) {
                if (refusal.diagnosis() != Diagnosis.SEQUENTIAL) {
                    throw refusal;
                }
            }
        }
        expectOverlap(bench);
    }

    private void expectOverlap(Bench bench) {
        var before = bench.lab().flights().count();
        var pages = bench.pages(PAGES);
        try (var gate = bench.hold()) {
            var call = begin(bench, pages, report(bench));
            if (!bench.soon(() -> call.isDone() || inFlight(bench, REPORT) && pageInFlight(bench)) || call.isDone()) {
                throw notTogether(bench, gate, call, before);
            }
            answerPages(bench, gate, call);
            if (!inFlight(bench, REPORT)) {
                throw bench.refuse(Diagnosis.WRONG_COUNT, "the report was let go of while the pages came");
            }
            gate.open();
            bench.came(call);
        }
    }

    @Criterion(order = 2, points = 2, needs = 1)
    @DisplayName("all texts come back in order, the report at the end, whether it is answered first or last")
    void texts(Bench bench) {
        for (var reportFirst : List.of(false, true)) {
            var pages = bench.pages(PAGES);
            var text = "report " + ThreadLocalRandom.current().nextInt(1_000, 10_000);
            var gate = bench.hold();
            var call = begin(bench, pages, bench.lab().answer(REPORT, Reply.text(text)));

            bench.atLast(() -> call.isDone() || inFlight(bench, REPORT) && pageInFlight(bench));
            if (reportFirst) {
                answer(bench, gate, call, REPORT);
            }
            answerPages(bench, gate, call);
            // who takes the report only if it is there has looked by now
            bench.moment();
            gate.open();
            var expected = new ArrayList<>(pages.texts());
            expected.add(text);
            bench.expectInOrder(expected, bench.returned(call));
        }
    }

    @Criterion(order = 3, points = 2, needs = 1)
    @DisplayName("when the report fails after the pages, its failure comes out")
    void failsLate(Bench bench) {
        var pages = bench.pages(PAGES);
        var gate = bench.hold();
        var call = begin(bench, pages, brokenReport(bench));
        answerPages(bench, gate, call);
        answer(bench, gate, call, REPORT);
        gate.open();

        expectFailure(bench, call, "the report was answered with status 503 after the pages", UNAVAILABLE);
    }

    @Criterion(order = 4, points = 1, needs = 3)
    @DisplayName("when the report fails before the pages are there, its failure comes out as well")
    void failsEarly(Bench bench) {
        var pages = bench.pages(PAGES);
        var gate = bench.hold();
        var call = begin(bench, pages, brokenReport(bench));
        failReport(bench, gate, call);
        answerPages(bench, gate, call);
        gate.open();

        expectFailure(bench, call, "the report was answered with status 503 before the pages", UNAVAILABLE);
    }

    @Criterion(order = 5, points = 1, needs = 4)
    @DisplayName("when a page fails while the report is on its way, that comes out, and nothing is left running")
    void pageFails(Bench bench) {
        var pages = bench.pages(PAGES);
        bench.lab().answer(Pages.path(0), Reply.status(GONE));
        var gate = bench.hold();
        var call = begin(bench, pages, brokenReport(bench));
        bench.atLast(() -> call.isDone() || inFlight(bench, REPORT) && pageInFlight(bench));
        answer(bench, gate, call, Pages.path(0));

        if (bench.soon(call::isDone)) {
            expectFailure(bench, call, "a page was answered with status 410", GONE);
            if (!bench.soon(() -> !inFlight(bench, REPORT))) {
                throw bench.refuse(Diagnosis.LEFT_RUNNING, "your code threw the failure of a page, and its report was still in flight");
            }
        } else {
            answer(bench, gate, call, REPORT);
            gate.open();
            var due = "a page was answered with status 410, then the report with 503";
            expectFailure(bench, call, due, GONE);
            if (ends(bench, REPORT).noneMatch(end -> end == End.LET_GO)) {
                expectFailure(bench, call, due, UNAVAILABLE);
            }
        }
    }

    @Criterion(order = 6, points = 1, needs = 4)
    @DisplayName("when the report has failed and then a page fails, the failure of the report does not vanish")
    void bothFail(Bench bench) {
        var pages = bench.pages(PAGES);
        bench.lab().answer(Pages.path(0), Reply.status(GONE));
        var gate = bench.hold();
        var call = begin(bench, pages, brokenReport(bench));
        failReport(bench, gate, call);
        bench.soon(call::isDone);
        answerPages(bench, gate, call);
        gate.open();

        expectFailure(bench, call, "the report was answered with status 503, then a page with 410", UNAVAILABLE);
    }

    private Call<List<String>> begin(Bench bench, Pages pages, URI report) {
        return bench.call(() -> {
            try {
                return new BackgroundTask().fetch(report, pages.uris());
            } catch (Exception failure) {
                thrown = failure;
                throw failure;
            }
        });
    }

    private static URI report(Bench bench) {
        return bench.lab().answer(REPORT, Reply.text("the report"));
    }

    private static URI brokenReport(Bench bench) {
        return bench.lab().answer(REPORT, Reply.status(UNAVAILABLE));
    }

    /** One of the two is missing: lets the other go and looks whether that brings it. */
    private static RuntimeException notTogether(Bench bench, Gate gate, Call<?> call, int before) {
        var evidence = "";
        if (!call.isDone() && inFlight(bench, REPORT)) {
            answer(bench, gate, call, REPORT);
            evidence = bench.soon(() -> call.isDone() || pageInFlight(bench)) && pageInFlight(bench)
                    ? "the first page was asked for only when the report was there" : "";
        }
        for (var answered = 1; answered <= PAGES && evidence.isEmpty() && pageInFlight(bench); answered++) {
            var asked = bench.lab().flights().count();
            bench.atLast(() -> gate.release() || call.isDone());
            evidence = bench.soon(() -> call.isDone() || bench.lab().flights().count() > asked) && inFlight(bench, REPORT)
                    ? "the report was asked for only after %d of %d pages".formatted(answered, PAGES) : "";
        }
        gate.open();
        bench.came(call);
        var asked = bench.lab().flights().count() - before;
        if (evidence.isEmpty() && asked > PAGES) {
            return bench.doubt(bench.refuse(Diagnosis.SEQUENTIAL, "the report and the first page were not in flight together"));
        }
        throw evidence.isEmpty() ? bench.tooEarly(call, asked, PAGES + 1) : bench.refuse(Diagnosis.SEQUENTIAL, evidence);
    }

    /** Answers page after page, as they are asked for, until all are answered or the call is over. */
    private static void answerPages(Bench bench, Gate gate, Call<?> call) {
        IntStream.range(0, PAGES).mapToObj(Pages::path).forEach(page -> answer(bench, gate, call, page));
    }

    private static void failReport(Bench bench, Gate gate, Call<?> call) {
        bench.atLast(() -> call.isDone() || inFlight(bench, REPORT) && pageInFlight(bench));
        answer(bench, gate, call, REPORT);
    }

    /** Answers {@code path} as soon as it is asked for, unless it was let go or the call is over. */
    private static void answer(Bench bench, Gate gate, Call<?> call, String path) {
        bench.atLast(() -> gate.release(path) || call.isDone() || ends(bench, path).anyMatch(end -> end == End.LET_GO));
        bench.atLast(() -> call.isDone() || !inFlight(bench, path));
    }

    private void expectFailure(Bench bench, Call<List<String>> call, String what, int status) {
        switch (bench.came(call)) {
            case Result.Returned<List<String>>(var texts) when texts == null ->
                    throw bench.refuse(Diagnosis.FAILURE_LOST, what + ", and your code answered null");
            case Result.Returned<List<String>>(var texts) when texts.stream().anyMatch(text -> String.valueOf(text).contains("status ")) ->
                    throw bench.refuse(Diagnosis.STATUS_IGNORED, what + ", and your code answered its text as if all were well");
            case Result.Returned<List<String>> _ ->
                    throw bench.refuse(Diagnosis.FAILURE_LOST, what + ", and your code answered as if all were well");
            case Result.Threw<List<String>>(var failure) when !names(thrown, status, DEEPEST) ->
                    throw bench.refuse(Diagnosis.FAILURE_LOST, "%s, and nothing in what your code threw names the %d: %s"
                            .formatted(what, status, Bench.evidence(failure)));
            case Result.Threw<List<String>> _ -> {}
        }
    }

    /** Whether a failure, or one it carries, has the status in its message. */
    private static boolean names(Throwable failure, int status, int depth) {
        return failure != null && depth > 0
                && (Pattern.compile("\\b%d\\b".formatted(status)).matcher(String.valueOf(failure.getMessage())).find()
                || names(failure.getCause(), status, depth - 1)
                || Stream.of(failure.getSuppressed()).anyMatch(other -> names(other, status, depth - 1)));
    }

    private static boolean inFlight(Bench bench, String path) {
        return ends(bench, path).anyMatch(end -> end == End.IN_FLIGHT);
    }

    private static boolean pageInFlight(Bench bench) {
        return bench.lab().flights().all().stream()
                .anyMatch(flight -> !flight.path().equals(REPORT) && flight.end() == End.IN_FLIGHT);
    }

    private static Stream<End> ends(Bench bench, String path) {
        return bench.lab().flights().all().stream().filter(flight -> flight.path().equals(path)).map(Flight::end);
    }
}

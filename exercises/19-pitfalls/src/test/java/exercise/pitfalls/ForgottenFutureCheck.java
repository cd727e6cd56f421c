package exercise.pitfalls;

import course.check.Bench;
import course.check.Call;
import course.check.Call.Result;
import course.check.Check;
import course.check.Criterion;
import course.check.Diagnosis;
import course.check.Pages;
import course.check.Refusal;
import course.lab.Flight;
import course.lab.Reply;
import java.net.URI;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import org.junit.jupiter.api.DisplayName;

@Check("pitfalls/forgotten-future")
@DisplayName("The future nobody asked")
class ForgottenFutureCheck {

    private static final int PAGES = 6;
    private static final int BROKEN = 1;
    private static final int LAST = PAGES - 1;
    private static final int CREATED = 201;
    private static final int MISSING = 404;
    private static final int UNAVAILABLE = 503;
    private static final String STORED = "stored";

    /** The thread on which the learner's method was called last. */
    private volatile Thread caller = Thread.currentThread();

    @Criterion(order = 1, points = 2)
    @DisplayName("six pages are fetched together")
    void together(Bench bench) {
        var pages = pages(bench);
        try (var gate = bench.lab().hold("/pages")) {
            var call = copy(bench, pages);
            try {
                bench.expectTogether(gate, call, PAGES);
            } catch (Refusal refusal) {
                throw refusal.diagnosis() == Diagnosis.WRONG_COUNT && call.isDone() ? leftRunning(bench) : refusal;
            }
            gate.open();
            bench.came(call);
        }
    }

    @Criterion(order = 2, points = 4, needs = 1)
    @DisplayName("nothing is forgotten: when your code comes back, all have been sent, and the one that broke off is told")
    void nothingForgotten(Bench bench) {
        var pages = pages(bench);
        bench.lab().answer(place(BROKEN), Reply.text("not all of this is sent").breakOffAfter(4));
        try (var fetching = bench.lab().hold("/pages"); var storing = bench.lab().hold("/archive")) {
            var call = copy(bench, pages);
            bench.atLast(() -> call.isDone() || fetching.inFlight() == PAGES && callerWaits());
            if (call.isDone()) {
                throw early(bench, call);
            }
            fetching.open();
            var allSent = bench.soon(() -> call.isDone() || storing.inFlight() == PAGES);
            if (call.isDone()) {
                throw early(bench, call);
            }
            if (allSent) {
                // who waits for the last one only is content now
                bench.letGoAndWait(storing, place(LAST));
                if (bench.soon(call::isDone) || bench.soon(call::isDone)) {
                    throw early(bench, call);
                }
            }
            storing.open();
            var became = becameOf(bench, call);
            expectSent(bench, pages);
            IntStream.range(0, PAGES).filter(page -> page != BROKEN).forEach(page -> expectStored(bench, pages, page, became));
            expectTold(bench, "the archive's answer to page %d broke off".formatted(BROKEN), became.get(pages.uris().get(BROKEN)));
        }
    }

    @Criterion(order = 3, points = 2, needs = 2)
    @DisplayName("a page that can't be fetched is not stored, and what went wrong is told")
    void notFetched(Bench bench) {
        var pages = pages(bench);
        bench.lab().answer(Pages.path(0), Reply.text("not all of this is sent").breakOffAfter(4));
        bench.lab().answer(Pages.path(LAST), Reply.status(MISSING));
        var became = becameOf(bench, copy(bench, pages));

        if (put(bench, LAST).isPresent()) {
            throw bench.refuse(Diagnosis.STATUS_IGNORED, "page %d was answered with status %d, and that answer was sent to the archive".formatted(LAST, MISSING));
        }
        expectStatus(bench, "page " + LAST, MISSING, became.get(pages.uris().get(LAST)));
        expectTold(bench, "the answer of page 0 broke off", became.get(pages.uris().getFirst()));
        IntStream.range(1, LAST).forEach(page -> expectStored(bench, pages, page, became));
    }

    @Criterion(order = 4, points = 2, needs = 2)
    @DisplayName("what the archive refuses is not called stored, and the status is told")
    void refused(Bench bench) {
        var pages = pages(bench);
        bench.lab().answer(place(0), Reply.status(UNAVAILABLE));
        var became = becameOf(bench, copy(bench, pages));

        expectStatus(bench, "the archive, for page 0,", UNAVAILABLE, became.get(pages.uris().getFirst()));
        IntStream.range(1, PAGES).forEach(page -> expectStored(bench, pages, page, became));
    }

    /** Pages to copy, and an archive that takes each of them. */
    private static Pages pages(Bench bench) {
        IntStream.range(0, PAGES).forEach(page -> bench.lab().answer(place(page), Reply.status(CREATED)));
        return bench.pages(PAGES);
    }

    private Call<Map<URI, String>> copy(Bench bench, Pages pages) {
        var copies = new LinkedHashMap<URI, URI>();
        IntStream.range(0, PAGES).forEach(page -> copies.put(pages.uris().get(page), bench.lab().uri(place(page))));
        caller = Thread.currentThread();
        return bench.call(() -> {
            caller = Thread.currentThread();
            return new ForgottenFuture().copy(copies);
        });
    }

    private static String place(int page) {
        return "/archive/" + page;
    }

    /** Whether the called method has nothing left to do but to wait. */
    private boolean callerWaits() {
        return caller != Thread.currentThread() && Bench.waits(caller);
    }

    /** The call came back although the answers of the archive are still held. */
    private static Refusal early(Bench bench, Call<Map<URI, String>> call) {
        bench.returned(call);
        if (bench.soon(() -> bench.lab().flights().inFlight() > 0)) {
            return leftRunning(bench);
        }
        var sent = IntStream.range(0, PAGES).filter(page -> put(bench, page).isPresent()).count();
        return bench.refuse(Diagnosis.FAILURE_LOST, "your code came back, and %d of %d pages were never sent to the archive".formatted(PAGES - sent, PAGES));
    }

    private static Refusal leftRunning(Bench bench) {
        return bench.refuse(Diagnosis.LEFT_RUNNING, "your code came back while %s was on its way".formatted(
                bench.lab().flights().all().stream().filter(flight -> flight.answered() == null).findFirst().map(Flight::line).orElse("a request")));
    }

    private static Map<URI, String> becameOf(Bench bench, Call<Map<URI, String>> call) {
        return switch (bench.came(call)) {
            case Result.Returned<Map<URI, String>> _ -> bench.returned(call);
            case Result.Threw<Map<URI, String>>(var failure) ->
                    throw bench.refuse(Diagnosis.BATCH_SUNK, "one copy of %d failed, and your code threw %s".formatted(PAGES, Bench.evidence(failure)));
        };
    }

    private static void expectSent(Bench bench, Pages pages) {
        for (var page = 0; page < PAGES; page++) {
            var put = put(bench, page);
            if (put.isEmpty()) {
                throw bench.refuse(Diagnosis.FAILURE_LOST, "page %d was never sent to the archive".formatted(page));
            }
            if (!put.get().requestBody().equals(pages.texts().get(page))) {
                throw bench.refuse(Diagnosis.WRONG_CONTENT, "page %d is \"%s\", the archive got \"%s\"".formatted(
                        page, pages.texts().get(page), put.get().requestBody()));
            }
        }
    }

    private static void expectStored(Bench bench, Pages pages, int page, Map<URI, String> became) {
        var told = became.get(pages.uris().get(page));
        if (told == null) {
            throw bench.refuse(Diagnosis.WRONG_COUNT, "nothing is said about page %d, which was stored".formatted(page));
        }
        if (!told.equals(STORED)) {
            throw bench.refuse(Diagnosis.WRONG_CONTENT, "page %d was stored, and your code says \"%s\"".formatted(page, told));
        }
    }

    private static void expectTold(Bench bench, String what, String told) {
        if (told == null || told.isBlank() || told.equals(STORED)) {
            throw bench.refuse(Diagnosis.FAILURE_LOST, "%s, and your code says %s".formatted(what, quoted(told)));
        }
    }

    private static void expectStatus(Bench bench, String who, int status, String told) {
        if (STORED.equals(told)) {
            throw bench.refuse(Diagnosis.STATUS_IGNORED, "%s answered with status %d, and your code says \"stored\"".formatted(who, status));
        }
        if (told == null || !told.contains(String.valueOf(status))) {
            throw bench.refuse(Diagnosis.FAILURE_LOST, "%s answered with status %d, and your code says %s".formatted(who, status, quoted(told)));
        }
    }

    private static String quoted(String told) {
        return told == null ? "nothing" : "\"" + told + "\"";
    }

    private static Optional<Flight> put(Bench bench, int page) {
        return bench.lab().flights().all().stream().filter(flight -> flight.line().equals("PUT " + place(page))).findFirst();
    }
}

package exercise.pitfalls;

import course.check.Bench;
import course.check.Call;
import course.check.Call.Result;
import course.check.Check;
import course.check.Criterion;
import course.check.Diagnosis;
import course.check.Pages;
import course.lab.Lab;
import course.lab.Reply;
import java.net.URI;
import java.util.List;
import java.util.concurrent.atomic.AtomicReference;
import java.util.concurrent.locks.LockSupport;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.DisplayName;

@Check("pitfalls/blocked-pool")
@DisplayName("A pool that waits for itself")
class BlockedPoolCheck {

    /** As many as the program lets run at a time before it is mended. */
    private static final int AT_A_TIME = 8;
    /** More than anybody makes a pool large by guessing. */
    private static final int AUTHORS = 24;
    private static final int BOOKS_EACH = 2;
    /** Silence is believed when it comes so many times in a row. */
    private static final int SILENCES = 3;
    private static final int UNAVAILABLE = 503;
    private static final int DEEPEST = 10;
    /** So often, a millisecond apart, a thread is woken that is still in the learner's code at the end. */
    private static final int FAREWELLS = 50;

    /** The thread on which the learner's method was called last. */
    private volatile AtomicReference<Thread> caller = new AtomicReference<>();

    @Criterion(order = 1, points = 4)
    @DisplayName("twenty-four authors with two books each: nothing stalls")
    void comesBack(Bench bench) {
        var books = bench.pages(AUTHORS * BOOKS_EACH);
        var authors = IntStream.range(0, AUTHORS)
                .mapToObj(n -> author(bench.lab(), n, books.uris().subList(BOOKS_EACH * n, BOOKS_EACH * (n + 1)))).toList();
        try (var gate = bench.lab().hold("/authors")) {
            var call = books(bench, authors);
            // so that a pool has all authors before it has the first book, however slow the machine is
            bench.atLast(() -> call.isDone() || gate.inFlight() > 0 && callerWaits());
            bench.moment();
            gate.open();
            expectComesBack(bench, call);
        }
    }

    private static void expectComesBack(Bench bench, Call<List<String>> call) {
        expectNoStall(bench, call, AUTHORS * (1 + BOOKS_EACH));
        if (bench.came(call) instanceof Result.Threw<List<String>>(var failure)) {
            throw bench.refuse(failure);
        }
    }

    @Criterion(order = 2, points = 2, needs = 1)
    @DisplayName("eight authors are asked together, and so are eight books of one author")
    void together(Bench bench) {
        var noBooks = IntStream.range(0, AT_A_TIME).mapToObj(n -> author(bench.lab(), n, List.of())).toList();
        expectTogether(bench, "/authors", noBooks);

        var books = bench.pages(AT_A_TIME);
        expectTogether(bench, "/pages", List.of(author(bench.lab(), AT_A_TIME, books.uris())));
    }

    @Criterion(order = 3, points = 2, needs = 2)
    @DisplayName("the books stand in the order of authors and lines, whatever order the answers arrive in")
    void order(Bench bench) {
        var books = bench.pages(AT_A_TIME);
        var authors = List.of(author(bench.lab(), 0, books.uris().subList(0, 3)), author(bench.lab(), 1, List.of()),
                author(bench.lab(), 2, books.uris().subList(3, AT_A_TIME)));
        try (var gate = bench.lab().hold("/pages")) {
            var call = books(bench, authors);
            bench.atLast(() -> gate.inFlight() == AT_A_TIME || call.isDone());
            for (var book = AT_A_TIME - 1; book >= 0; book--) {
                bench.letGoAndWait(gate, Pages.path(book));
            }
            gate.open();
            bench.expectInOrder(books.texts(), bench.returned(call));
        }
    }

    @Criterion(order = 4, points = 2, needs = 1)
    @DisplayName("when a book is not there, its status comes out, and nothing stalls")
    void failure(Bench bench) {
        var books = bench.pages(AUTHORS);
        bench.lab().answer(Pages.path(1), Reply.status(UNAVAILABLE));
        var authors = IntStream.range(0, AUTHORS).mapToObj(n -> author(bench.lab(), n, List.of(books.uris().get(n)))).toList();
        var call = books(bench, authors);

        expectNoStall(bench, call, 2 * AUTHORS);
        switch (bench.came(call)) {
            case Result.Returned<List<String>>(var texts) when texts != null
                    && texts.stream().anyMatch(text -> String.valueOf(text).contains("status " + UNAVAILABLE)) ->
                    throw bench.refuse(Diagnosis.STATUS_IGNORED, "a book was answered with status 503, and its text stands among the books");
            case Result.Returned<List<String>> _ ->
                    throw bench.refuse(Diagnosis.FAILURE_LOST, "a book was answered with status 503, and your code answered as if all were well");
            case Result.Threw<List<String>>(var failure) when !names(failure, DEEPEST) ->
                    throw bench.refuse(Diagnosis.FAILURE_LOST, "a book was answered with status 503, and nothing in what your code threw names it: "
                            + Bench.evidence(failure));
            case Result.Threw<List<String>> _ -> {}
        }
    }

    /** Calls the learner's method; when the attempt is over, whoever still waits in it is woken, and the pool behind it closed. */
    private Call<List<String>> books(Bench bench, List<URI> authors) {
        var called = new AtomicReference<Thread>();
        caller = called;
        bench.atEnd(() -> {
            for (var times = 0; times < FAREWELLS && called.get() != null && called.get().isAlive(); times++) {
                called.get().interrupt();
                LockSupport.parkNanos(1_000_000);
            }
        });
        return bench.call(() -> {
            called.set(Thread.currentThread());
            return new BlockedPool().books(authors);
        });
    }

    /** Whether the called method has begun all it can begin by itself. */
    private boolean callerWaits() {
        var thread = caller.get();
        return thread != null && Bench.waits(thread);
    }

    /** The page of an author: the addresses of books, one in each line. */
    private static URI author(Lab lab, int number, List<URI> books) {
        return lab.answer("/authors/" + number, Reply.text(books.stream().map(URI::toString).collect(Collectors.joining("\n"))));
    }

    /** Lets everything be answered at once and waits as long as anything moves; refuses threads that wait for each other. */
    private static void expectNoStall(Bench bench, Call<?> call, int total) {
        var flights = bench.lab().flights();
        for (var silences = 0; silences < SILENCES && !call.isDone(); ) {
            var moved = flights.count() + flights.ended();
            silences = bench.soon(() -> call.isDone() || flights.count() + flights.ended() > moved) ? 0 : silences + 1;
        }
        if (!call.isDone()) {
            throw stalled(bench, call, total);
        }
    }

    private static RuntimeException stalled(Bench bench, Call<?> call, int total) {
        var parked = bench.parkedWorkers();
        if (parked.isEmpty() || bench.lab().flights().inFlight() > 0) {
            throw bench.doubt(bench.refuse(Diagnosis.STUCK, "after %d of %d requests nothing moves%s".formatted(
                    bench.lab().flights().count(), total, call.waiting().map(place -> ", your code waits in " + place).orElse(""))));
        }
        throw bench.refuse(Diagnosis.BLOCKS, "after %d of %d requests nothing moves: all are answered, and %s in %s".formatted(
                bench.lab().flights().count(), total, parked.size() == 1 ? "a thread waits" : parked.size() + " threads wait", parked.getFirst()));
    }

    private void expectTogether(Bench bench, String paths, List<URI> authors) {
        try (var gate = bench.lab().hold(paths)) {
            var call = books(bench, authors);
            bench.expectTogether(gate, call, AT_A_TIME);
            gate.open();
            bench.came(call);
        }
    }

    /** Whether a failure, or its cause, has the status in its message. */
    private static boolean names(Throwable failure, int depth) {
        return failure != null && depth > 0
                && (Pattern.compile("\\b%d\\b".formatted(UNAVAILABLE)).matcher(String.valueOf(failure.getMessage())).find()
                || names(failure.getCause(), depth - 1));
    }
}

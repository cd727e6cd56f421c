package exercise.filesanddatabases;

import course.check.Bench;
import course.check.Call;
import course.check.Call.Result;
import course.check.Check;
import course.check.Criterion;
import course.check.Diagnosis;
import course.check.Pages;
import course.check.Pattern;
import course.check.Refusal;
import course.lab.Reply;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ThreadLocalRandom;
import java.util.stream.IntStream;
import lesson.filesanddatabases.Answer;
import org.junit.jupiter.api.DisplayName;

/**
 * The database is the check's. In the first two criteria it fetches each value from the lab, so that a query is a flight:
 * held, let go and drawn as any other. In the third it answers by itself, once ten queries are at work.
 */
@Check("files-and-databases/bounded-queries")
@DisplayName("Hundreds of queries, ten connections")
class BoundedQueriesCheck {

    private static final int QUERIES = 12;
    private static final int LIMIT = 4;
    private static final int FAILING_LIMIT = 3;
    private static final int FAILING = 5;
    private static final int HUNDREDS = 300;
    private static final int TEN = 10;

    @Criterion(order = 1, points = 4)
    @DisplayName("twelve queries, four connections: four are at work as long as queries are left, and all are closed")
    void bounded(Bench bench) {
        var run = overTheWire(bench, bench.pages(QUERIES), LIMIT, 0);
        expectFull(bench, run);
        expectAnswers(bench, run);
    }

    @Criterion(order = 2, points = 3, needs = 1)
    @DisplayName("five of twelve queries fail: their connections go on, and the failures stand at their places")
    void failures(Bench bench) {
        var pages = bench.pages(QUERIES);
        IntStream.range(0, FAILING).forEach(n -> bench.lab().answer(Pages.path(n), Reply.status(500)));
        var run = overTheWire(bench, pages, FAILING_LIMIT, FAILING);
        expectFull(bench, run);
        expectAnswers(bench, run);
    }

    @Criterion(order = 3, points = 3, needs = 1)
    @DisplayName("three hundred queries, ten connections: ten are opened, all ten work, and in the end all are closed")
    void hundreds(Bench bench) {
        var salt = ThreadLocalRandom.current().nextInt(1_000, 10_000);
        var queries = queries(HUNDREDS);
        var values = IntStream.range(0, HUNDREDS).mapToObj(n -> "title %d of %d".formatted(n, salt)).toList();
        var answered = new CountDownLatch(1);
        bench.atEnd(answered::countDown);
        var database = new CountedDatabase(Rows.held(answered, queries, values));
        var call = bench.call(() -> new BoundedQueries().askAll(database, queries, TEN));

        var reached = bench.soon(() -> database.working() >= TEN || call.isDone());
        var working = database.working();
        answered.countDown();
        if (!reached) {
            throw bench.doubt(bench.refuse(Diagnosis.TOO_FEW,
                    "%d queries were at work where %d may be".formatted(working, TEN)));
        }
        expectAnswers(bench, new Run(queries, values, 0, TEN, database, call, new Pattern.Full()));
    }

    /**
     * The learner's method called with a database of its own.
     *
     * @param values  what the queries find
     * @param failing so many of the queries, the first ones, fail
     */
    private record Run(List<String> queries, List<String> values, int failing, int limit, CountedDatabase database,
                       Call<List<Answer>> call, Pattern pattern) {}

    private static Run overTheWire(Bench bench, Pages pages, int limit, int failing) {
        var queries = queries(pages.size());
        var database = new CountedDatabase(Rows.overTheWire(bench, queries, pages.uris()));
        var gate = bench.hold();
        var call = bench.call(() -> new BoundedQueries().askAll(database, queries, limit));
        var pattern = bench.flow(gate, call, limit, pages.size());
        return new Run(queries, pages.texts(), failing, limit, database, call, pattern);
    }

    private static List<String> queries(int count) {
        return IntStream.range(0, count).mapToObj("select title from books where id = %d"::formatted).toList();
    }

    private static void expectFull(Bench bench, Run run) {
        var limit = run.limit();
        if (run.database().shared()) {
            throw bench.refuse(Diagnosis.CONNECTION_SHARED, "a connection was given a query while it worked on another");
        }
        if (run.database().usedClosed()) {
            throw bench.refuse(Diagnosis.CONNECTION_CLOSED, "a connection that was closed already was given a query");
        }
        switch (run.pattern()) {
            case Pattern.Full _ -> {}
            case Pattern.OneByOne _ ->
                    throw bench.refuse(Diagnosis.SEQUENTIAL, "1 query was at work where %d may be".formatted(limit));
            case Pattern.Narrow(var most) when most < limit -> throw bench.refuse(Diagnosis.TOO_FEW,
                    "%d queries were at work where %d may be".formatted(most, limit));
            case Pattern.Narrow _ when run.failing() > 0 -> throw bench.doubt(bench.refuse(Diagnosis.CONNECTION_LEAK,
                    "%d queries were at work at first, and fewer after the failures".formatted(limit)));
            case Pattern.Narrow _ -> throw bench.refuse(Diagnosis.BATCHED,
                    "a query was answered, and its connection got no other until more were answered");
            case Pattern.Batches(var size) -> throw bench.refuse(Diagnosis.BATCHED,
                    "%d queries were at work, and no other came until all %d were answered".formatted(size, size));
            case Pattern.Over(var most) -> throw bench.refuse(Diagnosis.OVER_CAP,
                    "%d queries were at work at once, the limit is %d".formatted(most, limit));
            case Pattern.Early(var arrived) -> throw early(bench, run, arrived);
            case Pattern.Stuck stuck -> throw stuck(bench, run, stuck);
        }
    }

    private static Refusal early(Bench bench, Run run, int arrived) {
        return switch (bench.came(run.call())) {
            case Result.Threw<?>(var failure) when run.failing() > 0 && arrived > 0 -> sunk(bench, failure);
            case Result.Threw<?>(var failure) -> bench.refuse(failure);
            case Result.Returned<?>(var value) when value == null ->
                    bench.refuse(Diagnosis.NULL_RETURNED, "null came back");
            case Result.Returned<?> _ -> bench.refuse(Diagnosis.WRONG_COUNT,
                    "your code came back after %d of %d queries, or before their answers".formatted(arrived, QUERIES));
        };
    }

    /** Connections that are open although nothing is asked of them any more are lost. */
    private static RuntimeException stuck(Bench bench, Run run, Pattern.Stuck stuck) {
        var database = run.database();
        if (run.failing() == 0 || bench.soon(() -> database.working() > 0 || run.call().isDone())) {
            return bench.stuck(run.call(), stuck, QUERIES);
        }
        throw bench.refuse(database.open() > 0 ? Diagnosis.CONNECTION_LEAK : Diagnosis.PERMIT_LEAK,
                "stuck after %d of %d queries: %d connections are open, none is at work, and no other query comes"
                        .formatted(stuck.arrived(), QUERIES, database.open()));
    }

    private static Refusal sunk(Bench bench, Throwable failure) {
        return bench.refuse(Diagnosis.BATCH_SUNK, "a query failed, and your code threw " + Bench.evidence(failure));
    }

    private static void expectAnswers(Bench bench, Run run) {
        if (bench.came(run.call()) instanceof Result.Threw<List<Answer>>(var failure) && run.failing() > 0) {
            throw sunk(bench, failure);
        }
        var answers = bench.returned(run.call());
        expectPooled(bench, run);
        if (answers.size() != run.queries().size()) {
            throw bench.refuse(run.failing() > 0 ? Diagnosis.FAILURE_LOST : Diagnosis.WRONG_COUNT,
                    "%d answers came back to %d queries".formatted(answers.size(), run.queries().size()));
        }
        for (var place = 0; place < answers.size(); place++) {
            expect(bench, run, place, answers.get(place));
        }
    }

    /** Refuses connections left open, too many at one time, and too many in all: one a place, and one after each failure. */
    private static void expectPooled(Bench bench, Run run) {
        var database = run.database();
        if (!bench.soon(() -> database.open() == 0)) {
            throw bench.refuse(Diagnosis.CONNECTION_LEAK, "%d of %d connections are still open after your code came back"
                    .formatted(database.open(), database.opened()));
        }
        if (database.mostOpen() > run.limit()) {
            throw bench.refuse(Diagnosis.OVER_CAP, "%d connections were open at one time, the limit is %d"
                    .formatted(database.mostOpen(), run.limit()));
        }
        if (database.opened() > run.limit() + run.failing()) {
            throw bench.refuse(Diagnosis.CONNECTION_CHURN,
                    "%d connections were opened where %d would do".formatted(database.opened(), run.limit()));
        }
    }

    private static void expect(Bench bench, Run run, int place, Answer answer) {
        switch (answer) {
            case null -> throw bench.refuse(Diagnosis.FAILURE_LOST, "null stands at place " + place);
            case Answer it when !run.queries().get(place).equals(it.query()) -> throw bench.refuse(Diagnosis.ORDER_LOST,
                    "at place %d stands the answer to \"%s\"".formatted(place, it.query()));
            case Answer.Found _ when place < run.failing() -> throw bench.refuse(Diagnosis.FAILURE_LOST,
                    "query %d failed, and it came back as found".formatted(place));
            case Answer.Failed(var _, var reason) when place >= run.failing() -> throw bench.refuse(Diagnosis.BATCH_SUNK,
                    "query %d was answered, but came back as a failure: \"%s\"".formatted(place, reason));
            case Answer.Found(var _, var value) when !run.values().get(place).equals(value) -> throw bench.refuse(
                    run.values().contains(value) ? Diagnosis.ORDER_LOST : Diagnosis.WRONG_CONTENT,
                    "the value of query %d is \"%s\", your code answered \"%s\""
                            .formatted(place, run.values().get(place), value));
            case Answer _ -> {}
        }
    }
}

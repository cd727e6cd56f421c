package exercise.timeouts;

import course.check.Bench;
import course.check.Call;
import course.check.Call.Result;
import course.check.Check;
import course.check.Criterion;
import course.check.Diagnosis;
import course.lab.End;
import course.lab.Reply;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.URI;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.parallel.Execution;
import org.junit.jupiter.api.parallel.ExecutionMode;

/** The criteria run at the same time: two of them have to wait until patience runs out. */
@Check("timeouts/fallback")
@DisplayName("A fallback for what is late")
@Execution(ExecutionMode.CONCURRENT)
class FallbackCheck {

    private static final Duration AMPLE = Duration.ofSeconds(30);
    private static final int LENGTH = 600;
    private static final String FALLBACK = "yesterday's page";

    @Criterion(order = 1, points = 2)
    @DisplayName("an answer that comes in time comes back")
    void inTime(Bench bench) {
        var pages = bench.pages(1);
        var call = bench.call(() -> new Fallback().fetch(pages.uris().getFirst(), AMPLE, FALLBACK));

        var text = bench.returned(call);
        if (text.equals(FALLBACK)) {
            throw bench.refuse(Diagnosis.TOO_EARLY, "the answer came at once, your code had 30 s of patience, and it answered the fallback");
        }
        bench.expectText(pages.texts().getFirst(), text);
    }

    @Criterion(order = 2, points = 3)
    @DisplayName("a late answer is replaced by the fallback, and the request is let go")
    void late(Bench bench) {
        var page = bench.pages(1).uris().getFirst();
        bench.hold();
        var limit = bench.limit();
        var call = bench.call(() -> new Fallback().fetch(page, limit, FALLBACK));

        expectFallback(bench, call, limit, Diagnosis.HANGS, "the server held its answer");
        if (bench.lab().flights().count() == 0) {
            throw bench.doubt(bench.refuse(Diagnosis.NO_REQUEST, "your code gave up before it asked"));
        }
        expectLetGo(bench);
    }

    @Criterion(order = 3, points = 2)
    @DisplayName("so is an answer whose body stops in the middle")
    void stalledBody(Bench bench) {
        var page = bench.lab().answer("/stalled", Reply.text("x".repeat(LENGTH)).stallAfter(LENGTH / 2));
        var limit = bench.limit();
        var call = bench.call(() -> new Fallback().fetch(page, limit, FALLBACK));

        expectFallback(bench, call, limit, Diagnosis.BODY_STALLED, "the headers came, the body stopped half way");
        bench.expectBodyBegan(limit);
        expectLetGo(bench);
    }

    @Criterion(order = 4, points = 3)
    @DisplayName("other failures are not replaced: a status, a connection that breaks, a server that is not there")
    void otherFailures(Bench bench) {
        for (var status : List.of(500, 404)) {
            var page = bench.lab().answer("/failing/" + status, Reply.text("no page today").withStatus(status));
            expectFailure(bench, page, "the answer had status " + status, Diagnosis.STATUS_IGNORED,
                    failure -> String.valueOf(failure.getMessage()).contains(String.valueOf(status)));
        }
        var broken = bench.lab().answer("/broken", Reply.text("x".repeat(LENGTH)).breakOffAfter(LENGTH / 2));
        expectFailure(bench, broken, "the connection broke", Diagnosis.WRONG_CONTENT, IOException.class::isInstance);
        expectFailure(bench, nobody(), "the connection was refused", Diagnosis.WRONG_CONTENT, IOException.class::isInstance);
    }

    private static void expectFallback(Bench bench, Call<String> call, Duration limit, Diagnosis late, String what) {
        if (!bench.backAfter(call, limit)) {
            throw bench.refuse(late, "%s, the patience of %d ms is over, and your code still waits%s"
                    .formatted(what, limit.toMillis(), call.waiting().map(" in "::concat).orElse("")));
        }
        switch (bench.came(call)) {
            case Result.Returned<String>(var text) when text == null ->
                    throw bench.refuse(Diagnosis.NULL_RETURNED, what + ", and null came back instead of the fallback");
            case Result.Returned<String>(var text) when !text.equals(FALLBACK) ->
                    throw bench.refuse(Diagnosis.WRONG_CONTENT, "%s, and your code answered \"%s\" instead of the fallback".formatted(what, text));
            case Result.Returned<String> _ -> {}
            case Result.Threw<String>(var failure) ->
                    throw bench.refuse(Diagnosis.NOT_REPLACED, what + ", and your code threw " + Bench.evidence(failure));
        }
    }

    private static void expectLetGo(Bench bench) {
        if (!bench.soon(() -> bench.lab().flights().all().stream().allMatch(flight -> flight.end() == End.LET_GO))) {
            throw bench.refuse(Diagnosis.NO_ABORT, "your code answered the fallback, and its connection stayed open");
        }
    }

    private static void expectFailure(Bench bench, URI page, String what, Diagnosis taken, Predicate<Throwable> isIt) {
        var call = bench.call(() -> new Fallback().fetch(page, AMPLE, FALLBACK));
        switch (bench.came(call)) {
            case Result.Returned<String>(var text) when text == null ->
                    throw bench.refuse(Diagnosis.ERROR_HIDDEN, what + ", and null came back");
            case Result.Returned<String>(var text) when text.equals(FALLBACK) ->
                    throw bench.refuse(Diagnosis.ERROR_HIDDEN, what + ", and your code answered the fallback, as if the server were slow");
            case Result.Returned<String>(var text) ->
                    throw bench.refuse(taken, "%s, and your code answered \"%s\"".formatted(what, text));
            case Result.Threw<String>(var failure) when chain(failure).noneMatch(isIt) ->
                    throw bench.refuse(Diagnosis.ERROR_HIDDEN, what + ", and your code threw " + Bench.evidence(failure));
            case Result.Threw<String> _ -> {}
        }
    }

    private static Stream<Throwable> chain(Throwable failure) {
        return Stream.iterate(Optional.of(failure), Optional::isPresent, it -> it.map(Throwable::getCause)).limit(10).map(Optional::orElseThrow);
    }

    /** An address at which nobody listens. */
    private static URI nobody() {
        try (var socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            return URI.create("http://127.0.0.1:%d/nobody".formatted(socket.getLocalPort()));
        } catch (IOException cause) {
            throw new UncheckedIOException(cause);
        }
    }
}

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
import java.time.Duration;
import java.util.Optional;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.parallel.Execution;
import org.junit.jupiter.api.parallel.ExecutionMode;

/** The criteria run at the same time: each of them has to wait until patience runs out. */
@Check("timeouts/let-go")
@DisplayName("Let go of what you gave up")
@Execution(ExecutionMode.CONCURRENT)
class LetGoCheck {

    private static final Duration AMPLE = Duration.ofSeconds(30);
    private static final int LENGTH = 600;

    @Criterion(order = 1, points = 2)
    @DisplayName("an answer that comes in time comes back")
    void inTime(Bench bench) {
        var pages = bench.pages(1);
        var call = bench.call(() -> new LetGo().fetch(pages.uris().getFirst(), AMPLE));

        var text = bench.returned(call).orElseThrow(() ->
                bench.refuse(Diagnosis.TOO_EARLY, "the answer came at once, your code had 30 s of patience, and it answered empty"));
        bench.expectText(pages.texts().getFirst(), text);
    }

    @Criterion(order = 2, points = 4)
    @DisplayName("a late answer becomes empty, and the server sees the request let go")
    void noAnswer(Bench bench) {
        var page = bench.pages(1).uris().getFirst();
        bench.hold();
        var limit = bench.briefLimit();
        var call = bench.call(() -> new LetGo().fetch(page, limit));

        var what = "the server held its answer";
        expectBack(bench, call, limit, Diagnosis.HANGS, what);
        expectEmpty(bench, call, what);
        expectLetGo(bench);
    }

    @Criterion(order = 3, points = 3)
    @DisplayName("a body that stops in the middle becomes empty, and the server sees the request let go")
    void stalledBody(Bench bench) {
        var page = bench.lab().answer("/stalled", Reply.text("x".repeat(LENGTH)).stallAfter(LENGTH / 2));
        var limit = bench.briefLimit();
        var call = bench.call(() -> new LetGo().fetch(page, limit));

        var what = "the headers came, the body stopped half way";
        expectBack(bench, call, limit, Diagnosis.BODY_STALLED, what);
        if (bench.came(call) instanceof Result.Threw<Optional<String>>(IOException _)) {
            // patience that ends while the headers come may break the connection in the client's hands
            bench.expectBodyBegan(limit);
        }
        expectEmpty(bench, call, what);
        bench.expectBodyBegan(limit);
        expectLetGo(bench);
    }

    @Criterion(order = 4, points = 1)
    @DisplayName("a connection that breaks is not answered with empty")
    void otherFailure(Bench bench) {
        var page = bench.lab().answer("/broken", Reply.text("x".repeat(LENGTH)).breakOffAfter(LENGTH / 2));
        var call = bench.call(() -> new LetGo().fetch(page, AMPLE));

        if (bench.came(call) instanceof Result.Returned<Optional<String>>(var answer)) {
            throw bench.refuse(Diagnosis.ERROR_HIDDEN, "the connection broke, and your code answered "
                    + (answer == null ? "null" : answer.isEmpty() ? "empty, as if the server were slow" : "as if all were well"));
        }
    }

    private static void expectBack(Bench bench, Call<Optional<String>> call, Duration limit, Diagnosis late, String what) {
        if (!bench.backAfter(call, limit)) {
            throw bench.refuse(late, "%s, the patience of %d ms is over, and your code still waits%s"
                    .formatted(what, limit.toMillis(), call.waiting().map(" in "::concat).orElse("")));
        }
    }

    private static void expectEmpty(Bench bench, Call<Optional<String>> call, String what) {
        if (bench.returned(call).isPresent()) {
            throw bench.refuse(Diagnosis.WRONG_CONTENT, what + ", and your code answered a text");
        }
    }

    private static void expectLetGo(Bench bench) {
        if (bench.lab().flights().count() == 0) {
            throw bench.doubt(bench.refuse(Diagnosis.NO_REQUEST, "your code gave up before it asked"));
        }
        if (!bench.soon(() -> bench.lab().flights().all().stream().allMatch(flight -> flight.end() == End.LET_GO))) {
            throw bench.refuse(Diagnosis.NO_ABORT, "your code answered empty, and its connection stayed open");
        }
    }
}

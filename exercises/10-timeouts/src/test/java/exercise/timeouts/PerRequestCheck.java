package exercise.timeouts;

import course.check.Bench;
import course.check.Call;
import course.check.Call.Result;
import course.check.Check;
import course.check.Criterion;
import course.check.Diagnosis;
import course.check.Pages;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.net.http.HttpTimeoutException;
import java.time.Duration;
import java.util.concurrent.TimeoutException;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.parallel.Execution;
import org.junit.jupiter.api.parallel.ExecutionMode;

/** The criteria run at the same time: most of them have to wait for a time limit. */
@Check("timeouts/per-request")
@DisplayName("One request overrides")
@Execution(ExecutionMode.CONCURRENT)
class PerRequestCheck {

    private static final Duration AMPLE = Duration.ofSeconds(30);
    /** A request of the judge's own with the same time limit: what it has run into, the learner's must have as well. */
    private static final HttpClient TWIN = HttpClient.newHttpClient();

    @Criterion(order = 1, points = 1)
    @DisplayName("an answer that comes in time comes back, with the usual time limit and with one of its own")
    void inTime(Bench bench) {
        var pages = bench.pages(2);
        var call = bench.call(() -> new PerRequest(AMPLE).get(pages.uris().getFirst()));
        expectAnswer(bench, call, pages, 0);

        var own = bench.call(() -> new PerRequest(AMPLE).get(pages.uris().get(1), AMPLE.dividedBy(2)));
        expectAnswer(bench, own, pages, 1);
    }

    @Criterion(order = 2, points = 2)
    @DisplayName("a request without a time limit of its own is given up on after the usual one")
    void usual(Bench bench) {
        var page = bench.pages(1).uris().getFirst();
        bench.hold();
        var limit = bench.limit();
        var call = bench.call(() -> new PerRequest(limit).get(page));

        expectTimeout(bench, call, limit, Diagnosis.HANGS, "the server held its answer, the usual limit of %d ms is over");
    }

    @Criterion(order = 3, points = 2)
    @DisplayName("a request with a shorter time limit of its own is given up on after that")
    void shorter(Bench bench) {
        var page = bench.pages(1).uris().getFirst();
        bench.hold();
        var limit = bench.limit();
        var call = bench.call(() -> new PerRequest(AMPLE).get(page, limit));

        expectTimeout(bench, call, limit, Diagnosis.OVERRIDE_IGNORED,
                "the server held its answer, the request's own limit of %d ms is over, the usual one is 30 s");
    }

    @Criterion(order = 4, points = 3)
    @DisplayName("a request with a longer time limit of its own outlasts the usual one")
    void longer(Bench bench) {
        var pages = bench.pages(1);
        var page = pages.uris().getFirst();
        var gate = bench.hold();
        var limit = bench.limit();
        var call = bench.call(() -> new PerRequest(limit).get(page, AMPLE));

        bench.atLast(() -> gate.inFlight() > 0 || call.isDone());
        for (var twins = 0; twins < 2 && !call.isDone(); twins++) {
            outlast(bench.lab().uri(Pages.path(1)), limit);
        }
        // its limit is over; a client that is given no core notices later
        bench.expectQuickMachine();
        gate.open();
        if (bench.came(call) instanceof Result.Threw<String>(var failure) && isTimeout(failure)) {
            throw bench.refuse(Diagnosis.OVERRIDE_IGNORED,
                    "the request had 30 s of its own, and was given up on after the usual %d ms".formatted(limit.toMillis()));
        }
        bench.expectText(pages.texts().getFirst(), bench.returned(call));
    }

    @Criterion(order = 5, points = 2, needs = 2)
    @DisplayName("the time limit of one request does not stay for those after it")
    void forItselfAlone(Bench bench) {
        var pages = bench.pages(2);
        var gate = bench.lab().hold(Pages.path(1));
        var limit = bench.limit();
        var call = bench.call(() -> {
            var perRequest = new PerRequest(limit);
            perRequest.get(pages.uris().getFirst(), AMPLE);
            return perRequest.get(pages.uris().get(1));
        });

        bench.atLast(() -> gate.inFlight() > 0 || call.isDone());
        expectTimeout(bench, call, limit, Diagnosis.OVERRIDE_STAYS,
                "a request with 30 s of its own came first, and the next one did not go back to the usual limit of %d ms");
    }

    private static void expectAnswer(Bench bench, Call<String> call, Pages pages, int page) {
        if (bench.came(call) instanceof Result.Threw<String>(var failure) && isTimeout(failure)) {
            throw bench.refuse(Diagnosis.TOO_EARLY, "the answer came at once, the time limit was far away");
        }
        bench.expectText(pages.texts().get(page), bench.returned(call));
    }

    private static void expectTimeout(Bench bench, Call<String> call, Duration limit, Diagnosis late, String what) {
        var evidence = what.formatted(limit.toMillis());
        if (!bench.backAfter(call, limit)) {
            throw bench.refuse(late, evidence + call.waiting().map(", and your code still waits in "::concat).orElse(""));
        }
        switch (bench.came(call)) {
            case Result.Returned<String>(var text) when text == null -> throw bench.refuse(Diagnosis.NULL_RETURNED, evidence + ", and null came back");
            case Result.Returned<String> _ -> throw bench.refuse(Diagnosis.ERROR_HIDDEN, evidence + ", and a text came back");
            case Result.Threw<String>(var failure) when !isTimeout(failure) ->
                    throw bench.refuse(Diagnosis.ERROR_HIDDEN, evidence + ", and your code threw " + Bench.evidence(failure));
            case Result.Threw<String> _ -> {}
        }
        if (bench.lab().flights().count() == 0) {
            throw bench.doubt(bench.refuse(Diagnosis.NO_REQUEST, "your code gave up before it asked"));
        }
    }

    /** Waits until a request of the judge's own has run into {@code limit}. */
    private static void outlast(URI held, Duration limit) {
        try {
            TWIN.send(HttpRequest.newBuilder(held).timeout(limit).build(), BodyHandlers.discarding());
        } catch (HttpTimeoutException _) {
            return;
        } catch (IOException cause) {
            throw new IllegalStateException(cause);
        } catch (InterruptedException cause) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(cause);
        }
        throw new IllegalStateException("a held request was answered");
    }

    private static boolean isTimeout(Throwable failure) {
        return failure instanceof TimeoutException || failure instanceof HttpTimeoutException;
    }
}

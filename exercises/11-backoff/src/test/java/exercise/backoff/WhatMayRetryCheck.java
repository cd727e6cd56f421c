package exercise.backoff;

import course.check.Bench;
import course.check.Call;
import course.check.Call.Result;
import course.check.Check;
import course.check.Criterion;
import course.check.Diagnosis;
import course.lab.Reply;
import java.io.IOException;
import java.net.URI;
import java.time.Duration;
import java.util.List;
import lesson.backoff.StatusException;
import org.junit.jupiter.api.DisplayName;

@Check("backoff/what-may-retry")
@DisplayName("What may be retried")
class WhatMayRetryCheck {

    private static final int TRIES = 3;
    private static final Duration PAUSE = Duration.ofSeconds(1);
    private static final int LENGTH = 200;
    private static final List<Integer> PASSING = List.of(408, 429, 500, 502, 503, 504);
    private static final List<Integer> PERMANENT = List.of(300, 400, 401, 403, 404, 410, 501);

    @Criterion(order = 1, points = 3)
    @DisplayName("a failure that may pass is retried, whichever it is: a status, or a broken connection")
    void retries(Bench bench) {
        for (var status : PASSING) {
            var text = "after " + status;
            var target = bench.lab().answer("/passing/" + status, Reply.status(status), Reply.text(text));

            expectSecondTry(bench, "GET", target, text, "status " + status);
        }
        var target = bench.lab().answer("/breaking", broken(), Reply.text("after all"));
        Sent.with(bench, "GET", target, Pauses.held(bench)).expectAwaited().expectAgain("after all", "a broken connection");
    }

    @Criterion(order = 2, points = 3)
    @DisplayName("a failure that stays is not retried")
    void permanent(Bench bench) {
        for (var status : PERMANENT) {
            var target = bench.lab().answer("/permanent/" + status, Reply.status(status));
            var call = send(bench, "GET", target);

            expectFailure(bench, call, status);
            expectRequests(bench, target, 1, Diagnosis.RETRIED_PERMANENT, "GET answered with " + status);
        }
    }

    @Criterion(order = 3, points = 3)
    @DisplayName("only idempotent methods are retried: HEAD, PUT, DELETE, OPTIONS and TRACE are, POST and PATCH are not")
    void methods(Bench bench) {
        for (var method : List.of("HEAD", "PUT", "DELETE", "OPTIONS", "TRACE")) {
            var target = bench.lab().answer("/idempotent/" + method, Reply.status(503), Reply.text("done"));
            expectSecondTry(bench, method, target, method.equals("HEAD") ? "" : "done", "status 503");
        }
        for (var method : List.of("POST", "PATCH")) {
            var refused = bench.lab().answer("/unsafe/" + method, Reply.status(503));
            expectFailure(bench, send(bench, method, refused), 503);
            expectRequests(bench, refused, 1, Diagnosis.UNSAFE_RETRY, method + " answered with 503");
        }
        for (var method : List.of("POST", "PATCH")) {
            var breaking = bench.lab().answer("/breaking/" + method, broken());
            bench.came(send(bench, method, breaking));
            expectRequests(bench, breaking, 1, Diagnosis.UNSAFE_RETRY, method + " over a connection that broke");
        }
    }

    @Criterion(order = 4, points = 3)
    @DisplayName("when all tries fail, the failure of the last one comes back")
    void lastFailure(Bench bench) {
        var down = bench.lab().answer("/down", Reply.status(503), Reply.status(500), Reply.status(504));
        var call = send(bench, "GET", down);
        expectFailure(bench, call, 504);
        expectRequests(bench, down, TRIES, Diagnosis.WRONG_TRIES, "GET answered with 503, 500 and 504");

        var breaking = bench.lab().answer("/broken", Reply.status(503), Reply.status(503), broken());
        switch (bench.came(send(bench, "GET", breaking))) {
            case Result.Returned<String> _ -> throw bench.refuse(Diagnosis.ERROR_HIDDEN, "every try failed, and a text came back");
            case Result.Threw<String>(StatusException failure) -> throw bench.refuse(Diagnosis.ERROR_HIDDEN,
                    "the last connection broke, and the failure is " + Bench.evidence(failure));
            case Result.Threw<String>(IOException _) -> {}
            case Result.Threw<String>(var failure) -> throw bench.refuse(Diagnosis.ERROR_HIDDEN,
                    "the last connection broke, and the failure is " + Bench.evidence(failure));
        }
    }

    private static Reply broken() {
        return Reply.text("x".repeat(LENGTH)).breakOffAfter(LENGTH / 2);
    }

    private static Call<String> send(Bench bench, String method, URI target) {
        return send(bench, method, target, Pauses.over());
    }

    private static Call<String> send(Bench bench, String method, URI target, Pauses pauses) {
        return bench.callAsync(() -> new WhatMayRetry().send(method, target, TRIES, pauses));
    }

    private static void expectSecondTry(Bench bench, String method, URI target, String text, String failure) {
        Sent.with(bench, method, target, Pauses.over()).expectAgain(text, failure);
    }

    /** A request whose first try fails. */
    private record Sent(Bench bench, String method, URI target, Pauses pauses, Call<String> call) {

        static Sent with(Bench bench, String method, URI target, Pauses pauses) {
            return new Sent(bench, method, target, pauses, send(bench, method, target, pauses));
        }

        /** As long as the wait lasts, no other request comes. */
        Sent expectAwaited() {
            bench.atLast(() -> call.isDone() || !pauses.asked().isEmpty());
            if (!pauses.asked().isEmpty()) {
                if (bench.soon(() -> requests(bench, target) > 1)) {
                    throw bench.refuse(Diagnosis.NO_WAIT, "%s was sent again while the wait still lasted".formatted(method));
                }
                pauses.end(1);
            }
            return this;
        }

        /** A second request comes after a wait, and its text comes back. */
        void expectAgain(String text, String failure) {
            if (bench.came(call) instanceof Result.Threw<String>(var thrown)) {
                throw requests(bench, target) == 1
                        ? bench.refuse(Diagnosis.NOT_RETRIED, "%s failed with %s, and one request came".formatted(method, failure))
                        : bench.refuse(thrown);
            }
            var body = bench.returned(call);
            if (requests(bench, target) == 1) {
                throw bench.refuse(Diagnosis.STATUS_IGNORED, "%s failed with %s, and its body came back".formatted(method, failure));
            }
            bench.expectText(text, body);
            if (pauses.asked().isEmpty()) {
                throw bench.refuse(Diagnosis.NO_WAIT, "%s was sent again, and the delayer had not been asked".formatted(method));
            }
            if (pauses.asked().getFirst().compareTo(PAUSE) < 0) {
                throw bench.refuse(Diagnosis.NO_WAIT, "%s was sent again after a wait of %s, and one of %s was due"
                        .formatted(method, pauses.asked().getFirst(), PAUSE));
            }
        }
    }

    private static void expectFailure(Bench bench, Call<String> call, int status) {
        switch (bench.came(call)) {
            case Result.Returned<String> _ ->
                    throw bench.refuse(Diagnosis.STATUS_IGNORED, "the answer had status %d, and a text came back".formatted(status));
            case Result.Threw<String>(StatusException failure) when failure.status() == status -> {}
            case Result.Threw<String>(var failure) -> throw bench.refuse(Diagnosis.ERROR_HIDDEN,
                    "the last answer had status %d, and the failure is %s".formatted(status, Bench.evidence(failure)));
        }
    }

    private static void expectRequests(Bench bench, URI target, int due, Diagnosis diagnosis, String what) {
        var came = requests(bench, target);
        if (came != due) {
            throw bench.refuse(diagnosis, "%s was sent %d times, %d %s due".formatted(what, came, due, due == 1 ? "was" : "were"));
        }
    }

    private static int requests(Bench bench, URI target) {
        return (int) bench.lab().flights().all().stream().filter(flight -> target.getPath().endsWith(flight.path())).count();
    }
}

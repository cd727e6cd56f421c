package exercise.errors;

import course.check.Bench;
import course.check.Call;
import course.check.Call.Result;
import course.check.Check;
import course.check.Criterion;
import course.check.Diagnosis;
import course.lab.Reply;
import java.net.URI;
import java.util.List;
import java.util.concurrent.ThreadLocalRandom;
import lesson.errors.HttpStatusException;
import org.junit.jupiter.api.DisplayName;

@Check("errors/raise-for-status")
@DisplayName("Raise for status")
class RaiseForStatusCheck {

    private static final int MOST = 200;
    private static final int LONG_BODY = 64_000;
    /** Once may be chance: a thread that did not get its turn. */
    private static final int ATTEMPTS = 3;
    private static final List<Integer> ERRORS = List.of(400, 401, 404, 410, 429, 500, 503);

    @Criterion(order = 1, points = 2)
    @DisplayName("every 2xx is a success, and its text comes back")
    void success(Bench bench) {
        for (var status : List.of(200, 201, 203)) {
            var text = "text %d of %d".formatted(status, number());
            var call = fetch(bench, bench.lab().answer("/success/" + status, Reply.text(text).withStatus(status)));
            bench.expectText(text, page(bench, call, status));
        }
        bench.expectText("", page(bench, fetch(bench, bench.lab().answer("/success/204", Reply.status(204))), 204));
    }

    @Criterion(order = 2, points = 3)
    @DisplayName("an error status becomes an HttpStatusException with that status")
    void errors(Bench bench) {
        for (var status : ERRORS) {
            var page = bench.lab().answer("/error/" + status, Reply.text("sorry, " + number()).withStatus(status));
            raised(bench, fetch(bench, page), status, Diagnosis.STATUS_IGNORED);
        }
    }

    @Criterion(order = 3, points = 1)
    @DisplayName("a redirect is no page")
    void redirects(Bench bench) {
        var there = "the page is here, " + number();
        bench.lab().answer("/there", Reply.text(there));
        for (var status : List.of(301, 302, 307)) {
            var moved = Reply.text("moved").withStatus(status).header("Location", bench.lab().uri("/there").toString());
            var call = fetch(bench, bench.lab().answer("/moved/" + status, moved));
            if (!(bench.came(call) instanceof Result.Returned<String>(var text) && there.equals(text))) {
                raised(bench, call, status, Diagnosis.REDIRECT_IGNORED);
            }
        }
        raised(bench, fetch(bench, bench.lab().answer("/unchanged", Reply.status(304))), 304, Diagnosis.REDIRECT_IGNORED);
    }

    @Criterion(order = 4, points = 1, needs = 2)
    @DisplayName("the exception names the address that was asked")
    void address(Bench bench) {
        var page = bench.lab().answer("/error/" + number() + "?part=2", Reply.text("sorry").withStatus(404));
        var failure = raised(bench, fetch(bench, page), 404, Diagnosis.STATUS_IGNORED);

        if (!page.equals(failure.uri())) {
            throw bench.refuse(Diagnosis.URL_MISSING, "%s was asked, the exception says %s".formatted(page, failure.uri()));
        }
    }

    @Criterion(order = 5, points = 2, needs = 2)
    @DisplayName("the exception repeats how the body begins, and no more than 200 characters of it")
    void excerpt(Bench bench) {
        var brief = "no such book: " + number();
        expectExcerpt(bench, brief, excerpt(bench, "/brief", brief));

        var lengthy = (number() + " reasons why not. ").repeat(MOST);
        var excerpt = excerpt(bench, "/lengthy", lengthy);
        if (excerpt.length() > MOST) {
            throw bench.refuse(Diagnosis.EXCERPT_UNBOUNDED, "the excerpt has %d characters, at most %d may be".formatted(excerpt.length(), MOST));
        }
        expectExcerpt(bench, lengthy.substring(0, Math.max(1, excerpt.length())), excerpt);
        excerpt(bench, "/speechless", "");
    }

    @Criterion(order = 6, points = 1, needs = 2)
    @DisplayName("an error whose body does not end is reported nevertheless")
    void endless(Bench bench) {
        var endless = Reply.text("x".repeat(LONG_BODY)).withStatus(500).stallAfter(LONG_BODY / 2);
        for (var attempt = 1; attempt <= ATTEMPTS; attempt++) {
            var page = bench.lab().answer("/talkative/" + attempt, endless);
            var call = fetch(bench, page);
            bench.atLast(() -> call.isDone() || bench.lab().flights().all().stream()
                    .anyMatch(flight -> page.getPath().endsWith(flight.path()) && flight.firstByte() != null));

            if (bench.soon(call::isDone)) {
                raised(bench, call, 500, Diagnosis.STATUS_IGNORED);
                return;
            }
            if (attempt == ATTEMPTS) {
                throw bench.refuse(Diagnosis.EXCERPT_UNBOUNDED, "status 500 and %d characters of the body are here, and your code still waits%s"
                        .formatted(LONG_BODY / 2, call.waiting().map(" in "::concat).orElse("")));
            }
        }
    }

    private static int number() {
        return ThreadLocalRandom.current().nextInt(100_000, 1_000_000);
    }

    private static Call<String> fetch(Bench bench, URI page) {
        return bench.call(() -> new RaiseForStatus().fetch(page));
    }

    private static String page(Bench bench, Call<String> call, int status) {
        if (bench.came(call) instanceof Result.Threw<String>(HttpStatusException failure)) {
            throw bench.refuse(Diagnosis.SUCCESS_REFUSED, "the status was %d, and your code threw %s".formatted(status, Bench.evidence(failure)));
        }
        return bench.returned(call);
    }

    private static String excerpt(Bench bench, String path, String body) {
        var page = bench.lab().answer(path, Reply.text(body).withStatus(503));
        var excerpt = raised(bench, fetch(bench, page), 503, Diagnosis.STATUS_IGNORED).excerpt();
        if (excerpt == null) {
            throw bench.refuse(Diagnosis.EXCERPT_LOST, "the excerpt is null");
        }
        return excerpt;
    }

    private static void expectExcerpt(Bench bench, String due, String excerpt) {
        if (!excerpt.equals(due)) {
            throw bench.refuse(Diagnosis.EXCERPT_LOST, "the body begins \"%s\", the excerpt is \"%s\"".formatted(start(due), start(excerpt)));
        }
    }

    private static String start(String text) {
        return text.substring(0, Math.min(40, text.length()));
    }

    private static HttpStatusException raised(Bench bench, Call<String> call, int status, Diagnosis asPage) {
        return switch (bench.came(call)) {
            case Result.Returned<String>(var text) when text == null -> throw bench.refuse(Diagnosis.NULL_RETURNED,
                    "the status was %d, and null came back".formatted(status));
            case Result.Returned<String> _ ->
                    throw bench.refuse(asPage, "the status was %d, and a text came back as if it were the page".formatted(status));
            case Result.Threw<String>(HttpStatusException failure) when failure.status() == status -> failure;
            case Result.Threw<String>(var failure) -> throw bench.refuse(Diagnosis.ERROR_HIDDEN,
                    "the status was %d, and the failure is %s".formatted(status, Bench.evidence(failure)));
        };
    }
}

package exercise.auth;

import course.check.Bench;
import course.check.Call;
import course.check.Call.Result;
import course.check.Check;
import course.check.Criterion;
import course.check.Diagnosis;
import course.lab.Flight;
import course.lab.Lab;
import course.lab.Reply;
import java.net.URI;
import java.util.List;
import java.util.concurrent.ThreadLocalRandom;
import org.junit.jupiter.api.DisplayName;

@Check("auth/keep-the-secret")
@DisplayName("Keep the secret")
class KeepTheSecretCheck {

    private static final int MOST_REQUESTS = 20;
    private static final int ENDLESS = 100;
    private static final List<Integer> REDIRECTS = List.of(301, 302, 303, 307, 308);

    private final String token = "t-" + number();
    private final String text = "the page, " + number();

    @Criterion(order = 1, points = 2)
    @DisplayName("the page is asked for with the token, and its text comes back")
    void token(Bench bench) {
        var page = bench.lab().answer("/page", Reply.text(text));
        var call = fetch(bench, page);
        bench.came(call);

        expectToken(bench, page);
        bench.expectText(text, bench.returned(call));
    }

    @Criterion(order = 2, points = 3, needs = 1)
    @DisplayName("a redirect on the same host is followed, and the token goes along")
    void sameHost(Bench bench) {
        var lab = bench.lab();
        lab.answer("/docs/new", Reply.text(text));
        for (var status : REDIRECTS) {
            expectFollowed(bench, redirect(lab, "/docs/whole/" + status, status, lab.uri("/docs/new").toString()), status);
        }
        expectFollowed(bench, redirect(lab, "/docs/path", 302, lab.uri("/docs/new").getRawPath()), 302);
        expectFollowed(bench, redirect(lab, "/docs/relative", 302, "new"), 302);
        lab.flights().all().forEach(flight -> expectToken(bench, flight));
    }

    @Criterion(order = 3, points = 4, needs = 1)
    @DisplayName("a redirect to another host is followed, and the token stays at home")
    void otherHost(Bench bench) {
        var lab = bench.lab();
        lab.answer("/files/page", Reply.text(text));
        redirect(lab, "/files/moved", 302, lab.elsewhere("/files/page").toString());
        redirect(lab, "/near", 307, lab.uri("/far").toString());

        expectKept(bench, redirect(lab, "/far", 302, lab.elsewhere("/files/page").toString()));
        expectKept(bench, redirect(lab, "/farther", 301, lab.elsewhere("/files/moved").toString()));
        expectKept(bench, lab.uri("/near"));
    }

    @Criterion(order = 4, points = 1, needs = 1)
    @DisplayName("redirects without end are given up on, with an exception")
    void circle(Bench bench) {
        var page = redirect(bench.lab(), "/circle", 302, bench.lab().uri("/circle").toString());
        var call = fetch(bench, page);

        bench.atLast(() -> call.isDone() || bench.lab().flights().count() >= ENDLESS);
        var requests = bench.lab().flights().count();
        if (requests > MOST_REQUESTS) {
            throw bench.refuse(Diagnosis.REDIRECT_LOOP, "%s requests came for a page that redirects to itself"
                    .formatted(requests >= ENDLESS ? "more than " + ENDLESS : requests));
        }
        switch (bench.came(call)) {
            case Result.Returned<String>(var answer) when answer == null ->
                    throw bench.refuse(Diagnosis.NULL_RETURNED, "the page redirects to itself, and null came back");
            case Result.Returned<String> _ -> throw bench.refuse(Diagnosis.REDIRECT_IGNORED,
                    "the page redirects to itself, and a text came back after %d requests".formatted(requests));
            case Result.Threw<String> _ -> {}
        }
    }

    private static int number() {
        return ThreadLocalRandom.current().nextInt(100_000, 1_000_000);
    }

    private static URI redirect(Lab lab, String path, int status, String location) {
        return lab.answer(path, Reply.text("moved").withStatus(status).header("Location", location));
    }

    private Call<String> fetch(Bench bench, URI page) {
        return bench.call(() -> new KeepTheSecret().fetch(page, token));
    }

    private void expectFollowed(Bench bench, URI page, int status) {
        var call = fetch(bench, page);
        bench.came(call);
        var answer = bench.returned(call);
        if (lastPath(bench).equals(path(bench, page))) {
            throw bench.refuse(Diagnosis.REDIRECT_IGNORED,
                    "the answer had status %d and said where to go, and no request came there".formatted(status));
        }
        bench.expectText(text, answer);
    }

    private void expectKept(Bench bench, URI page) {
        var call = fetch(bench, page);
        bench.came(call);
        bench.lab().flights().all().stream().filter(flight -> !atHome(bench, flight) && knowsToken(flight)).findFirst().ifPresent(flight -> {
            throw bench.refuse(Diagnosis.SECRET_LEAKED, "the token is for %s, and %s got it with %s"
                    .formatted(page.getAuthority(), flight.host(), flight.line()));
        });
        var answer = bench.returned(call);
        if (bench.lab().flights().all().stream().allMatch(flight -> atHome(bench, flight))) {
            throw bench.refuse(Diagnosis.REDIRECT_IGNORED, "the answer named a page of another host, and no request came there");
        }
        bench.expectText(text, answer);
    }

    private void expectToken(Bench bench, URI page) {
        expectToken(bench, bench.lab().flights().all().stream().filter(flight -> flight.path().equals(path(bench, page))).findFirst()
                .orElseThrow(() -> bench.refuse(Diagnosis.NO_REQUEST, "no request came for " + page)));
    }

    private void expectToken(Bench bench, Flight flight) {
        var sent = flight.header("Authorization").orElse("no Authorization");
        if (!sent.equals("Bearer " + token)) {
            throw bench.refuse(Diagnosis.HEADER_LOST, "%s came with %s where \"Bearer %s\" was due"
                    .formatted(flight.line(), sent.startsWith("no ") ? sent : '"' + sent + '"', token));
        }
    }

    private static boolean atHome(Bench bench, Flight flight) {
        return flight.host().equals(bench.lab().uri("/").getAuthority());
    }

    private boolean knowsToken(Flight flight) {
        return flight.path().contains(token)
                || flight.requestHeaders().values().stream().flatMap(List::stream).anyMatch(value -> value.contains(token));
    }

    private static String lastPath(Bench bench) {
        return bench.lab().flights().all().getLast().path();
    }

    private static String path(Bench bench, URI page) {
        return page.toString().substring(bench.lab().uri("").toString().length());
    }
}

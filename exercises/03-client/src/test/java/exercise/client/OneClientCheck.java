package exercise.client;

import course.check.Bench;
import course.check.Call.Result;
import course.check.Check;
import course.check.Criterion;
import course.check.Diagnosis;
import course.lab.Flight;
import course.lab.Reply;
import java.io.IOException;
import java.lang.ref.Reference;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.ThreadLocalRandom;
import org.junit.jupiter.api.DisplayName;

@Check("client/one-client")
@DisplayName("One client")
class OneClientCheck {

    private static final int CALLS = 20;
    private static final int FEW_CALLS = 3;
    private static final int SETTLED_CALLS = 6;
    /** With this one, and paths without a slash at their beginning, nearly every way of joining is right. */
    private static final String BASE = "/shop/";
    /** How the lab begins to answer a request outside of all that a criterion knows of. */
    private static final String NOTHING_AT = "The lab has nothing at ";
    private static final int RADIX = 36;
    private static final long SMALLEST = (long) Math.pow(RADIX, 6);

    @Criterion(order = 1, points = 2)
    @DisplayName("every path is asked for below the whole base, with one slash between")
    void base(Bench bench) {
        for (var base : List.of("/shop/v1", "/shop/v1/", "/shop", "/", "")) {
            var client = open(bench, base, Map.of());
            for (var path : List.of("/things/" + token(), "things/" + token(), "/things?page=2&of=a%2Fb" + token())) {
                ask(bench, client, base, path);
            }
            close(bench, client);
        }
    }

    @Criterion(order = 2, points = 2)
    @DisplayName("every request carries the default headers")
    void headers(Bench bench) {
        var headers = Map.of("X-Api-Key", token(), "Accept", "application/" + token(), "User-Agent", "course " + token());
        var client = open(bench, BASE, headers);
        for (var n = 0; n < FEW_CALLS; n++) {
            var flight = ask(bench, client, BASE, "things/" + n);
            headers.forEach((name, value) -> {
                var seen = flight.requestHeaders().getOrDefault(name.toLowerCase(Locale.ROOT), List.of());
                if (!seen.equals(List.of(value))) {
                    throw bench.refuse(Diagnosis.HEADER_LOST, "request %d: %s should be \"%s\", the server saw %s"
                            .formatted(flight.number(), name, value, seen.isEmpty() ? "none" : seen));
                }
            });
        }
        close(bench, client);
    }

    @Criterion(order = 3, points = 3)
    @DisplayName("twenty calls, one after the other, come over one connection")
    void oneConnection(Bench bench) {
        var client = open(bench, BASE, Map.of());
        for (var n = 0; n < CALLS; n++) {
            ask(bench, client, BASE, "things/" + n);
        }
        var flights = bench.lab().flights();
        if (flights.connections() > CALLS / 2 || flights.connections() > 1 && !settles(bench, client)) {
            throw bench.refuse(Diagnosis.CLIENT_CHURN,
                    "%d requests came over %d connections".formatted(flights.count(), flights.connections()));
        }
        close(bench, client);
    }

    @Criterion(order = 4, points = 2)
    @DisplayName("after close, no connection is open")
    void closed(Bench bench) {
        var client = open(bench, BASE, Map.of());
        for (var n = 0; n < FEW_CALLS; n++) {
            ask(bench, client, BASE, "things/" + n);
        }
        close(bench, client);
        var flights = bench.lab().flights();
        if (!bench.soon(() -> flights.openConnections() == 0)) {
            throw bench.refuse(Diagnosis.CLIENT_LEAK, "after close(), %d of %d connections %s still open".formatted(
                    flights.openConnections(), flights.connections(), flights.openConnections() == 1 ? "is" : "are"));
        }
        // until here: the collector closes what nobody holds any more
        Reference.reachabilityFence(client);
    }

    @Criterion(order = 5, points = 1)
    @DisplayName("two of them do not disturb each other, and one lives on when the other is closed")
    void two(Bench bench) {
        var books = open(bench, "/books/", Map.of("X-Api-Key", token()));
        var music = open(bench, "/music/v2/", Map.of());
        ask(bench, books, "/books/", "1");
        if (ask(bench, music, "/music/v2/", "1").header("X-Api-Key").isPresent()) {
            throw bench.refuse(Diagnosis.HEADER_LOST, "an object without default headers sent the X-Api-Key of another");
        }
        ask(bench, books, "/books/", "2");
        close(bench, books);
        ask(bench, music, "/music/v2/", "2");
        close(bench, music);
    }

    private static OneClient open(Bench bench, String base, Map<String, String> headers) {
        return bench.returned(bench.call(() -> new OneClient(bench.lab().uri(base), headers)));
    }

    /** One call, judged: its address and its text. Answers its flight. */
    private static Flight ask(Bench bench, OneClient client, String base, String path) {
        var text = "the text " + token();
        var expected = base.replaceFirst("/$", "") + "/" + path.replaceFirst("^/", "");
        bench.lab().answer(expected, Reply.text(text));
        var before = bench.lab().flights().count();
        var call = bench.call(() -> client.get(path));

        var answer = bench.came(call);
        var flights = bench.lab().flights().all().stream().skip(before).toList();
        expectBelow(bench, answer, flights, "base \"...%s\" and path \"%s\"".formatted(base, path), expected);
        if (answer instanceof Result.Threw<String>(var failure)) {
            throw isClosed(failure)
                    ? bench.refuse(Diagnosis.CLOSED_TOO_EARLY, "nobody has closed this object, and its get threw " + Bench.evidence(failure))
                    : bench.refuse(failure);
        }
        bench.expectText(text, bench.returned(call));
        if (flights.isEmpty()) {
            throw bench.refuse(Diagnosis.NO_REQUEST, "get(\"%s\") came back without one".formatted(path));
        }
        return flights.getFirst();
    }

    /** Refuses requests for another address, and one that went past everything this criterion knows of. */
    private static void expectBelow(Bench bench, Result<String> answer, List<Flight> flights, String parts, String expected) {
        flights.stream().filter(flight -> !flight.path().equals(expected)).findFirst().ifPresent(flight -> {
            throw bench.refuse(Diagnosis.BASE_LOST, "%s make \"...%s\", the server was asked for \"...%s\""
                    .formatted(parts, expected, flight.path()));
        });
        if (flights.isEmpty() && answer instanceof Result.Returned<String>(var text) && text != null && text.startsWith(NOTHING_AT)) {
            throw bench.refuse(Diagnosis.BASE_LOST, "%s make \"...%s\", the server was asked for \"%s\" at the root of the host"
                    .formatted(parts, expected, text.substring(NOTHING_AT.length()).split("\\.? ")[0]));
        }
    }

    /** What the JDK's client throws when it was closed before. */
    private static boolean isClosed(Throwable failure) {
        return failure instanceof IOException && String.valueOf(failure.getMessage()).matches("closed|.*shutdown.*")
                || failure.getCause() != null && isClosed(failure.getCause());
    }

    private static void close(Bench bench, OneClient client) {
        var call = bench.call(() -> {
            client.close();
            return true;
        });
        if (bench.came(call) instanceof Result.Threw<Boolean>(var failure)) {
            throw bench.refuse(failure);
        }
    }

    /**
     * Whether calls with a moment between them keep to one connection. Code that reads a body from a stream may ask again
     * before the connection is back in the pool; that is no churn.
     */
    private static boolean settles(Bench bench, OneClient client) {
        var used = new ArrayList<Integer>();
        for (var n = 0; n < SETTLED_CALLS; n++) {
            bench.moment();
            used.add(ask(bench, client, BASE, "more/" + n).connection());
        }
        return used.stream().distinct().count() == 1;
    }

    private static String token() {
        return Long.toString(ThreadLocalRandom.current().nextLong(SMALLEST, SMALLEST * RADIX), RADIX);
    }
}

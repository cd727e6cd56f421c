package exercise.requests;

import course.check.Bench;
import course.check.Call.Result;
import course.check.Check;
import course.check.Criterion;
import course.check.Diagnosis;
import course.lab.Flight;
import java.net.URISyntaxException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.ThreadLocalRandom;
import java.util.stream.Stream;
import lesson.requests.Parameter;
import org.junit.jupiter.api.DisplayName;

@Check("requests/query")
@DisplayName("Parameters and headers")
class QueryCheck {

    private static final String PATH = "/anything";
    private static final int RADIX = 36;
    private static final long SMALLEST = (long) Math.pow(RADIX, 6);
    private static final int SHOWN = 60;
    /** Each has a meaning in an address, or cannot stand in one, or looks as if it were escaped already. */
    private static final List<String> SPECIAL = List.of(" ", "&", "=", "+", "%", "#", "?", "/", "%20", "\u00fc\u00df", "\u20ac",
            "\ud83d\udeb2", "\"<>\\^`{|}[]", ";:@,!$'()*~");

    @Criterion(order = 1, points = 2)
    @DisplayName("plain parameters arrive, and the text comes back")
    void plain(Bench bench) {
        expect(bench, "", List.of(named("page"), named("sort"), named("of")), Map.of());
    }

    @Criterion(order = 2, points = 3)
    @DisplayName("every character of a value arrives: blanks, & and =, + and %, # and ?, umlauts and emoji")
    void specialValues(Bench bench) {
        var parameters = new ArrayList<>(List.of(new Parameter("q", token() + " & " + token())));
        SPECIAL.forEach(special -> parameters.add(new Parameter("p" + parameters.size(), token() + special + token())));
        expect(bench, "", parameters, Map.of());
    }

    @Criterion(order = 3, points = 2)
    @DisplayName("escaped names, empty values and names that repeat arrive, the values of a name in order")
    void oddNames(Bench bench) {
        expect(bench, "", List.of(new Parameter("tag", "z" + token()), named("max price"), named("a&b"),
                new Parameter("empty", ""), new Parameter("tag", "m" + token()), named("gr\u00f6\u00dfe"), named("1+1="),
                new Parameter("tag", "a" + token())), Map.of());
    }

    @Criterion(order = 4, points = 1)
    @DisplayName("parameters join those that the address has already")
    void added(Bench bench) {
        expect(bench, "?with=a%26" + token() + "%2B&by=" + token(), List.of(named("page")), Map.of());
    }

    @Criterion(order = 5, points = 2)
    @DisplayName("every header arrives")
    void headers(Bench bench) {
        var headers = new LinkedHashMap<String, String>();
        headers.put("Accept", "application/json;q=0.5, text/" + token());
        headers.put("X-Request-Id", token());
        headers.put("User-Agent", "course/2 (" + token() + ")");
        headers.put("Accept-Language", "de, en;q=0.5, " + token());
        expect(bench, "", List.of(), headers);
    }

    private static void expect(Bench bench, String query, List<Parameter> parameters, Map<String, String> headers) {
        var expected = Stream.concat(Seen.parameters(PATH + query).stream(), parameters.stream()).toList();
        var address = bench.lab().uri(PATH + query);
        var call = bench.call(() -> new Query().get(address, List.copyOf(parameters), new LinkedHashMap<>(headers)));

        if (bench.came(call) instanceof Result.Threw<String>(var failure) && isAboutTheAddress(failure)) {
            throw bench.refuse(Diagnosis.UNENCODED, Bench.evidence(failure));
        }
        var text = bench.returned(call);
        var flights = bench.lab().flights().all();
        if (flights.size() != 1) {
            throw flights.isEmpty() ? bench.refuse(Diagnosis.NO_REQUEST, "your code came back without one")
                    : bench.refuse(Diagnosis.UNKNOWN, "%d requests came where one was asked for".formatted(flights.size()));
        }
        Seen.of(flights.getFirst()).expect(bench, PATH, expected);
        headers.forEach((name, value) -> expectHeader(bench, flights.getFirst(), name, value));
        expectText(bench, flights.getFirst(), text);
    }

    private static boolean isAboutTheAddress(Throwable failure) {
        return failure instanceof URISyntaxException || failure.getCause() instanceof URISyntaxException;
    }

    private static void expectHeader(Bench bench, Flight flight, String name, String value) {
        var seen = flight.requestHeaders().getOrDefault(name.toLowerCase(Locale.ROOT), List.of());
        if (!String.join(", ", seen).equals(value)) {
            throw bench.refuse(Diagnosis.HEADER_LOST, seen.isEmpty() ? "%s did not come".formatted(name)
                    : "%s came as \"%s\", not as \"%s\"".formatted(name, String.join("\" and \"", seen), value));
        }
    }

    /** The lab's answer repeats what it was asked, so it differs each time. */
    private static void expectText(Bench bench, Flight flight, String text) {
        if (!text.contains("\"path\":\"" + flight.path() + "\"")) {
            throw bench.refuse(Diagnosis.WRONG_CONTENT, "your code answered \"%s\", which is not the body of the answer"
                    .formatted(text.length() <= SHOWN ? text : text.substring(0, SHOWN) + "..."));
        }
    }

    private static Parameter named(String name) {
        return new Parameter(name, token());
    }

    private static String token() {
        return Long.toString(ThreadLocalRandom.current().nextLong(SMALLEST, SMALLEST * RADIX), RADIX);
    }
}

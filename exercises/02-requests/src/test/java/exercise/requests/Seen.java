package exercise.requests;

import course.check.Bench;
import course.check.Diagnosis;
import course.lab.Flight;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.regex.Pattern;
import lesson.requests.Parameter;

/** What a server reads out of an address, the way nearly all of them do. */
record Seen(String method, String path, List<Parameter> parameters) {

    private static final Pattern PLAIN = Pattern.compile("[A-Za-z0-9._~-]*");

    static Seen of(Flight flight) {
        return new Seen(flight.method(), flight.path().split("\\?", 2)[0], parameters(flight.path()));
    }

    /** The parameters of a path with a query: a plus and %20 are both a blank. */
    static List<Parameter> parameters(String pathAndQuery) {
        var parts = pathAndQuery.split("\\?", 2);
        return parts.length < 2 ? List.of()
                : Arrays.stream(parts[1].split("&")).filter(pair -> !pair.isEmpty()).map(Seen::parameter).toList();
    }

    private static Parameter parameter(String pair) {
        var sides = pair.split("=", 2);
        return new Parameter(decoded(sides[0]), sides.length < 2 ? "" : decoded(sides[1]));
    }

    private static String decoded(String text) {
        try {
            return URLDecoder.decode(text, StandardCharsets.UTF_8);
        } catch (IllegalArgumentException _) {
            return text;
        }
    }

    /** Refuses other parameters, and the values of one name in another order. */
    void expect(Bench bench, String expectedPath, List<Parameter> expected) {
        if (!method.equals("GET")) {
            throw bench.refuse(Diagnosis.PARAMETER_LOST,
                    "a %s came, with %d parameters in its address".formatted(method, parameters.size()));
        }
        if (!path.equals(expectedPath)) {
            throw bench.refuse(Diagnosis.UNENCODED,
                    "the server was asked for the path %s instead of %s".formatted(path, expectedPath));
        }
        expectSame(bench, without(expected, parameters), without(parameters, expected));
        for (var name : expected.stream().map(Parameter::name).toList()) {
            if (!values(expected, name).equals(values(parameters, name))) {
                throw bench.refuse(Diagnosis.PARAMETER_ORDER, "the values of %s are %s, the server read %s"
                        .formatted(name, values(expected, name), values(parameters, name)));
            }
        }
    }

    private static void expectSame(Bench bench, List<Parameter> missing, List<Parameter> extra) {
        if (!missing.isEmpty()) {
            throw bench.refuse(diagnosis(missing, extra), evidence(missing.getFirst(), extra));
        }
        if (!extra.isEmpty()) {
            throw bench.refuse(Diagnosis.PARAMETER_LOST,
                    "the server also read %s, which nobody sent".formatted(shown(extra.getFirst())));
        }
    }

    private static Diagnosis diagnosis(List<Parameter> missing, List<Parameter> extra) {
        if (missing.stream().anyMatch(meant -> extra.stream().anyMatch(read -> isTwice(meant, read)))) {
            return Diagnosis.DOUBLE_ENCODED;
        }
        return extra.isEmpty() || missing.stream().allMatch(Seen::isPlain) ? Diagnosis.PARAMETER_LOST : Diagnosis.UNENCODED;
    }

    private static boolean isTwice(Parameter meant, Parameter read) {
        return !meant.equals(read) && new Parameter(decoded(read.name()), decoded(read.value())).equals(meant);
    }

    private static boolean isPlain(Parameter parameter) {
        return PLAIN.matcher(parameter.name() + parameter.value()).matches();
    }

    private static String evidence(Parameter missing, List<Parameter> extra) {
        var meant = "the server should have read %s".formatted(shown(missing));
        return extra.stream().filter(other -> other.name().equals(missing.name())).findFirst()
                .or(() -> extra.stream().findFirst())
                .map(other -> "%s, it read %s".formatted(meant, shown(other)))
                .orElse(meant + ", and it is not there");
    }

    private static String shown(Parameter parameter) {
        return "%s = \"%s\"".formatted(parameter.name(), parameter.value());
    }

    private static List<Parameter> without(List<Parameter> all, List<Parameter> some) {
        var left = new ArrayList<>(all);
        some.forEach(left::remove);
        return left;
    }

    private static List<String> values(List<Parameter> parameters, String name) {
        return parameters.stream().filter(parameter -> parameter.name().equals(name)).map(Parameter::value).toList();
    }
}

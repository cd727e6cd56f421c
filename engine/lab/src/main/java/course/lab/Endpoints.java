package course.lab;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Everything the lab answers by itself. */
public final class Endpoints {

    /** In the order of the reference page. */
    public static final List<Endpoint> ALL = Stream.of(ResourceEndpoints.ALL, EchoEndpoints.ALL, SlowEndpoints.ALL,
            FailureEndpoints.ALL, RedirectEndpoints.ALL, CookieEndpoints.ALL, AuthEndpoints.ALL, ChatEndpoints.ALL, RaceEndpoints.ALL)
            .flatMap(List::stream).toList();

    private static final Map<String, Endpoint> BY_PATH =
            ALL.stream().collect(Collectors.toUnmodifiableMap(Endpoint::path, endpoint -> endpoint));

    private Endpoints() {}

    static Optional<Endpoint> find(String path) {
        return Optional.ofNullable(BY_PATH.get(path));
    }

    static Reply nothingAt(String path) {
        var known = ALL.stream().map(Endpoint::example).collect(Collectors.joining("\n  ", "  ", "\n"));
        return Reply.text("The lab has nothing at %s. It answers, among others:%n%s".formatted(path, known)).withStatus(404);
    }
}

package lesson.races;

import java.net.URI;
import java.net.http.HttpClient;
import java.time.Duration;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.Callable;

/** How each of the eleven scenarios is won. The base address ends before the slash. */
record Scenarios(HttpClient client, String base) {

    private static final Duration SECOND = Duration.ofSeconds(1);

    /**
     * Each scenario with the call that wins it.
     *
     * @param crowd        how many race in the third one, 10,000 by the rules
     * @param hedgeSeconds the hedge delay of the seventh one, 3 by the rules
     */
    Map<Integer, Callable<String>> all(int crowd, int hedgeSeconds) {
        // tag::all[]
        var scenarios = new TreeMap<Integer, Callable<String>>();
        scenarios.put(1, () -> Race.first(copies(2, "/1")));
        scenarios.put(2, () -> Race.first(copies(2, "/2")));
        scenarios.put(3, () -> Race.first(copies(crowd, "/3?racers=" + crowd)));
        scenarios.put(4, () -> Race.first(List.of(text("/4"), ask().text(uri("/4"), SECOND))));
        scenarios.put(5, () -> Race.first(copies(2, "/5")));
        scenarios.put(6, () -> Race.first(copies(3, "/6")));
        scenarios.put(7, () -> Hedge.first(text("/7?seconds=" + hedgeSeconds), Duration.ofSeconds(hedgeSeconds)));
        scenarios.put(8, () -> Race.first(Collections.nCopies(2, this::useOnce)));
        scenarios.put(9, () -> Spelling.of(copies(10, "/9")));
        scenarios.put(10, () -> new HeavyWork(client, uri("/10"), SECOND.dividedBy(5)).run("mine"));
        scenarios.put(11, () -> Race.first(List.of(text("/11"), () -> Race.first(copies(2, "/11")))));
        // end::all[]
        return scenarios;
    }

    private String useOnce() throws Exception {
        try (var resource = Resource.open(client, uri("/8"))) {
            return resource.use();
        }
    }

    private List<Callable<String>> copies(int runners, String path) {
        return Collections.nCopies(runners, text(path));
    }

    private Callable<String> text(String path) {
        return ask().text(uri(path));
    }

    private Ask ask() {
        return new Ask(client);
    }

    private URI uri(String path) {
        return URI.create(base + path);
    }
}

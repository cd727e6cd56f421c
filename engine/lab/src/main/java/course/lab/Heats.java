package course.lab;

import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;

/**
 * Brings together the requests that race each other: so many in flight at the same path make a heat, the next ones make another. A
 * client that lets go before its heat is complete leaves it.
 */
final class Heats {

    private final Map<String, Set<Runner>> gathering = new HashMap<>();

    /**
     * Lets a request take part, and waits for its end.
     *
     * @param start what is done with the runners of a heat, in the order in which they came, when it is complete
     */
    Reply run(LiveFlight flight, String path, int runners, Consumer<List<Runner>> start) {
        var runner = new Runner(flight);
        var complete = join(runner, path, runners);
        flight.whenOver(_ -> leave(runner, path));
        if (!complete.isEmpty()) {
            start.accept(complete);
        }
        return runner.awaitVerdict(Reply.text("wrong: this race is decided by %d requests in flight at once, and by who lets go%n"
                .formatted(runners)).withStatus(408));
    }

    /** The heat, when it is complete. */
    private synchronized List<Runner> join(Runner runner, String path, int runners) {
        var heat = gathering.computeIfAbsent(path, _ -> new LinkedHashSet<>());
        heat.add(runner);
        if (heat.size() < runners) {
            return List.of();
        }
        gathering.remove(path);
        return heat.stream().sorted(Comparator.comparingInt(it -> it.flight.number)).toList();
    }

    private synchronized void leave(Runner runner, String path) {
        gathering.getOrDefault(path, new LinkedHashSet<>()).remove(runner);
    }
}

package course.lab;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Function;

/** One run: a log, the scripted answers and the gates of requests that carry one prefix. */
final class Run {

    final String prefix;
    final FlightLog log = new FlightLog();
    final Nonces nonces = new Nonces();
    final Race race = new Race();
    private final List<Gate> gates = new CopyOnWriteArrayList<>();
    private final Map<String, Function<Flight, Reply>> scripts = new ConcurrentHashMap<>();
    private final Map<String, Swallow> swallows = new ConcurrentHashMap<>();
    private final Map<String, AtomicInteger> counters = new ConcurrentHashMap<>();

    Run(String prefix) {
        this.prefix = prefix;
    }

    void script(String path, List<Reply> replies) {
        if (replies.isEmpty()) {
            throw new IllegalArgumentException("No reply was given for " + path);
        }
        var inOrder = List.copyOf(replies);
        var asked = new AtomicInteger();
        script(path, _ -> inOrder.get(Math.min(asked.getAndIncrement(), inOrder.size() - 1)));
    }

    void script(String path, Function<Flight, Reply> reply) {
        scripts.put(path, reply);
    }

    Optional<Reply> scripted(LiveFlight flight) {
        return Optional.ofNullable(scripts.get(flight.path)).map(script -> script.apply(log.locked(flight::snapshot)));
    }

    void swallow(String path, Swallow swallow) {
        swallows.put(path, swallow);
    }

    Optional<Swallow> swallow(String path) {
        return Optional.ofNullable(swallows.get(path));
    }

    void add(Gate gate) {
        gates.add(gate);
    }

    Optional<Gate> gate(String path) {
        return gates.stream().filter(gate -> gate.guards(path)).findFirst();
    }

    /** Lets go of all that is held, and breaks off what is answered slowly. */
    void end() {
        gates.forEach(Gate::open);
        log.breakOff();
    }

    /** How often {@code key} was counted in this run, this time included. */
    int count(String key) {
        return counters.computeIfAbsent(key, _ -> new AtomicInteger()).incrementAndGet();
    }
}

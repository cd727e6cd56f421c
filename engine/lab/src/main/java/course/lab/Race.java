package course.lab;

import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/** What the race scenarios of one run remember. */
final class Race {

    final Heats heats = new Heats();
    final RaceResources resources = new RaceResources();
    private final Map<String, Runner> winners = new ConcurrentHashMap<>();
    private final Map<String, HeavyTask> tasks = new ConcurrentHashMap<>();

    /** Whether a winner at {@code path} is known, and still waits for its answer. */
    boolean hasWinner(String path) {
        var winner = winners.get(path);
        return winner != null && !winner.flight.isOver();
    }

    void winner(String path, Runner runner) {
        winners.put(path, runner);
    }

    HeavyTask task(String id) {
        return tasks.computeIfAbsent(id, _ -> new HeavyTask());
    }
}

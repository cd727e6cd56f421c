package course.watch;

import course.catalog.Exercise;
import course.verdict.Verdict;
import java.util.ArrayDeque;
import java.util.Collection;
import java.util.Deque;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.function.Consumer;
import java.util.function.Supplier;

/**
 * What is judged, one exercise after the other, in the background: first the one that the learner works at, then the rest of a check
 * of all. What comes of it is told as events; whoever handles these calls this, from one thread.
 */
final class Checks implements AutoCloseable {

    private final Judging desk;
    private final Consumer<Event> events;
    private final ExecutorService work = Executors.newSingleThreadExecutor(Thread.ofPlatform().daemon().name("check-", 0).factory());
    private final Deque<Exercise> rest = new ArrayDeque<>();
    private final Map<String, Verdict> verdicts = new LinkedHashMap<>();
    private Optional<Exercise> asked = Optional.empty();
    private Running running = Running.NOTHING;

    private enum Running { NOTHING, ASKED, ONE_OF_ALL }

    Checks(Judging desk, Consumer<Event> events) {
        this.desk = desk;
        this.events = events;
    }

    /** Asks for a verdict on what is in the file of {@code exercise} now, before anything else that waits. */
    void ask(Exercise exercise) {
        asked = Optional.of(exercise);
        begin();
    }

    /** Asks for a verdict on each of them. */
    void askAll(Collection<Exercise> exercises) {
        verdicts.clear();
        rest.addAll(exercises);
        begin();
    }

    /** The check that ran is over, and the next one begins. True when what the learner works at is judged, or judged again. */
    boolean next() {
        running = Running.NOTHING;
        begin();
        return running == Running.ASKED;
    }

    /** Keeps a verdict for {@link #verdicts()}. */
    void keep(Verdict verdict) {
        verdicts.put(verdict.exercise(), verdict);
    }

    /** What is known of all exercises since they were asked for. */
    List<Verdict> verdicts() {
        return List.copyOf(verdicts.values());
    }

    /** Whether what the learner works at is judged now, or next. */
    boolean isAsked() {
        return running == Running.ASKED || asked.isPresent();
    }

    /** Whether a check of all is not over. */
    boolean isCheckingAll() {
        return running == Running.ONE_OF_ALL || !rest.isEmpty();
    }

    private void begin() {
        if (running != Running.NOTHING) {
            return;
        }
        if (asked.isPresent()) {
            var exercise = asked.get();
            asked = Optional.empty();
            running = Running.ASKED;
            work(() -> new Event.Judged(desk.check(exercise, result -> events.accept(new Event.Criterion(result)))));
        } else if (!rest.isEmpty()) {
            var exercise = rest.removeFirst();
            running = Running.ONE_OF_ALL;
            work(() -> new Event.JudgedOfAll(desk.check(exercise, _ -> {})));
        }
    }

    private void work(Supplier<Event> check) {
        work.submit(() -> {
            try {
                events.accept(check.get());
            } catch (RuntimeException why) {
                events.accept(new Event.Broke(why));
            }
        });
    }

    @Override
    public void close() {
        work.shutdownNow();
    }
}

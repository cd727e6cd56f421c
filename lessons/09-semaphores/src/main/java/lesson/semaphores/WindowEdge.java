package lesson.semaphores;

import java.time.Duration;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.function.BinaryOperator;
import java.util.function.Function;
import java.util.stream.Collectors;

/** Twelve requests, all ready at 0.9 seconds, under two ways to count five a second. */
final class WindowEdge {

    private static final int RATE = 5;
    private static final Duration SECOND = Duration.ofSeconds(1);
    private static final Duration READY = Duration.ofMillis(900);

    static void main() {
        show("by the wall clock", starts -> byTheWallClock(READY, starts));
        show("looking back", starts -> lookingBack(READY, starts));
    }

    // tag::wall-clock[]
    /** In each second of the wall clock, so many may start; a second that is full sends you to the next one. */
    private static Duration byTheWallClock(Duration ready, List<Duration> starts) {
        var inThisSecond = starts.stream().filter(start -> start.toSeconds() == ready.toSeconds()).count();
        return inThisSecond < RATE ? ready : byTheWallClock(ready.plus(SECOND).truncatedTo(ChronoUnit.SECONDS), starts);
    }
    // end::wall-clock[]

    // tag::looking-back[]
    /** A request may start a second after the one that is so many places before it. */
    private static Duration lookingBack(Duration ready, List<Duration> starts) {
        return starts.size() < RATE ? ready : later(ready, starts.get(starts.size() - RATE).plus(SECOND));
    }
    // end::looking-back[]

    private static Duration later(Duration one, Duration other) {
        return BinaryOperator.<Duration>maxBy(Duration::compareTo).apply(one, other);
    }

    private static void show(String name, Function<List<Duration>, Duration> next) {
        var starts = new ArrayList<Duration>();
        while (starts.size() < 12) {
            starts.add(next.apply(starts));
        }
        var most = starts.stream().mapToLong(begin -> starts.stream().filter(start ->
                !start.minus(begin).isNegative() && start.minus(begin).compareTo(SECOND) < 0).count()).max().orElse(0);
        IO.println("%-18s %s: %d within a second".formatted(name, starts.stream()
                .map(start -> String.valueOf(start.toMillis() / 1_000.0)).collect(Collectors.joining(" ")), most));
    }
}

package course.lab;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Scenario 10: a request that stays open while its client computes something heavy, and the loads that the client reports. When
 * enough of them have come, the request is answered; from then on the load must fall.
 */
final class HeavyTask {

    private static final int LOADS_WHILE_OPEN = 3;
    private static final int LOADS_AFTER = 20;
    private static final double LEAST = 0.005;
    private static final Reply GO_ON = Reply.text("go on\n").withStatus(302);

    private final List<Double> loads = new ArrayList<>();
    private @Nullable Runner open;
    private int inVain;

    /** The request that stays open. */
    Reply stay(LiveFlight flight) {
        var runner = new Runner(flight);
        synchronized (this) {
            open = runner;
            loads.clear();
            inVain = 0;
        }
        return runner.awaitVerdict(Reply.text("no loads were reported\n").withStatus(408));
    }

    synchronized Reply report(double load) {
        if (open == null) {
            return goOn("no request with this id has been opened");
        }
        if (loads.size() < LOADS_WHILE_OPEN) {
            return open.flight.isOver() ? wrong("the request was let go before it was answered") : whileOpen(load);
        }
        return afterwards(load);
    }

    private Reply whileOpen(double load) {
        loads.add(load);
        if (loads.size() == LOADS_WHILE_OPEN) {
            if (busiest() < LEAST) {
                return wrong("nothing heavy is being computed: the highest load was %.3f".formatted(busiest()));
            }
            open.hears(Reply.text("enough\n"));
        }
        return GO_ON;
    }

    private Reply afterwards(double load) {
        if (load <= busiest() / 2) {
            return RaceEndpoints.RIGHT;
        }
        return goOn("the request was answered, and the load is still %.3f".formatted(load));
    }

    /** What may still come right. */
    private Reply goOn(String otherwise) {
        return ++inVain < LOADS_AFTER ? GO_ON : wrong(otherwise);
    }

    private double busiest() {
        return loads.stream().mapToDouble(Double::doubleValue).max().orElse(0);
    }

    private static Reply wrong(String why) {
        return Reply.text("wrong: %s%n".formatted(why)).withStatus(400);
    }
}

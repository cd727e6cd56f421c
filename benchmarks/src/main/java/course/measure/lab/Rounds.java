package course.measure.lab;

import course.measure.result.Distribution;
import course.measure.result.Row;
import java.util.ArrayList;
import java.util.List;

/** Rounds of the same number of requests to the same server, summed up. */
record Rounds(Kind kind, int requests, List<Asked> asked, List<Served> served) {

    static final List<String> COLUMNS = List.of("rounds", "median ms", "max ms", "answer p95 ms",
            "in flight, best", "in flight, least", "errors", "server heap MB");
    static final int GOAL = 5_000;

    Rounds(Kind kind, int requests) {
        this(kind, requests, new ArrayList<>(), new ArrayList<>());
    }

    void add(Asked client, Served server) {
        asked.add(client);
        served.add(server);
    }

    Row row() {
        var took = Distribution.of(asked.stream().map(Asked::took).toList());
        var answers = Distribution.of(asked.stream().map(Asked::p95).toList());
        var inFlight = served.stream().mapToInt(Served::highWater).summaryStatistics();
        var values = List.of((double) asked.size(), took.median(), took.max(), answers.max(),
                (double) inFlight.getMax(), (double) inFlight.getMin(), (double) errors(),
                (double) served.stream().mapToLong(Served::heapMegabytes).max().orElseThrow());
        var label = "%,d to %s".formatted(requests, kind.label());
        return new Row(label, values, isJudged() ? inFlight.getMax() >= GOAL && errors() == 0 : null);
    }

    /** Without a gate the first answers are there before the last request is sent: it takes more requests then. */
    private boolean isJudged() {
        return kind == Kind.GATE ? requests >= GOAL : requests > GOAL;
    }

    int errors() {
        return asked.stream().mapToInt(Asked::errors).sum();
    }

    /** The type of the first error; empty when there was none. */
    String firstError() {
        return asked.stream().map(Asked::firstError).filter(error -> !error.isEmpty()).findFirst().orElse("");
    }
}

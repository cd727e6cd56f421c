package course.measure.lab;

import course.measure.result.Distribution;
import course.measure.result.Row;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/** Rounds of the same number of requests to the same server, summed up. */
record Rounds(Kind kind, int requests, List<Asked> asked, List<Served> served, List<Long> megabytes) {

    static final int GOAL = 5_000;
    /** An answer that should take 200 ms takes twice as long. */
    private static final double BENT = 400;
    private static final String AT_THE_LAB = "p95 ms at the lab";
    private static final String MEMORY = "server memory MB";

    Rounds(Kind kind, int requests) {
        this(kind, requests, new ArrayList<>(), new ArrayList<>(), new ArrayList<>());
    }

    /** Of the values of a row; what the server or the system does not tell is left out. */
    List<String> columns() {
        var columns = new ArrayList<>(List.of("rounds", "median ms", "max ms", "p95 ms at the client", "in flight, best",
                "in flight, least", "errors", "server heap MB"));
        if (!megabytes.isEmpty()) {
            columns.add(MEMORY);
        }
        if (kind == Kind.LAB) {
            columns.add(AT_THE_LAB);
        }
        return columns;
    }

    /** Whether the lab still answered nearly in time. */
    boolean isStraight() {
        return errors() == 0 && answeredWithin() <= BENT;
    }

    private double answeredWithin() {
        return served.stream().mapToDouble(Served::p95).max().orElseThrow();
    }

    /** The most requests in flight in any round. */
    int mostInFlight() {
        return served.stream().mapToInt(Served::highWater).max().orElseThrow();
    }

    void add(Asked client, Served server) {
        asked.add(client);
        served.add(server);
    }

    Row row() {
        var took = Distribution.of(asked.stream().map(Asked::took).toList());
        var answers = Distribution.of(asked.stream().map(Asked::p95).toList());
        var inFlight = served.stream().mapToInt(Served::highWater).summaryStatistics();
        var values = new ArrayList<>(List.of((double) asked.size(), took.median(), took.max(), answers.max(),
                (double) inFlight.getMax(), (double) inFlight.getMin(), (double) errors(),
                (double) served.stream().mapToLong(Served::heapMegabytes).max().orElseThrow()));
        megabytes.stream().max(Comparator.naturalOrder()).ifPresent(most -> values.add((double) most));
        if (kind == Kind.LAB) {
            values.add(answeredWithin());
        }
        return new Row("%,d".formatted(requests), values, isJudged() ? inFlight.getMax() >= GOAL && errors() == 0 : null);
    }

    /** Without a gate the first answers are there before a slow client has sent its last request: that tells of the client. */
    private boolean isJudged() {
        return kind == Kind.GATE && requests >= GOAL;
    }

    int errors() {
        return asked.stream().mapToInt(Asked::errors).sum();
    }

    /** The type of the first error; empty when there was none. */
    String firstError() {
        return asked.stream().map(Asked::firstError).filter(error -> !error.isEmpty()).findFirst().orElse("");
    }
}

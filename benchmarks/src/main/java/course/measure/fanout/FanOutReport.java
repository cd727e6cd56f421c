package course.measure.fanout;

import course.measure.result.Report;
import course.measure.result.Row;
import course.measure.result.Table;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/** Sums rounds up: a table for each scenario, a row for each contestant. */
record FanOutReport(List<Measured> measured, List<String> notes) {

    private static final double TIMES = 2;

    FanOutReport {
        measured = List.copyOf(measured);
        notes = List.copyOf(notes);
    }

    Report report() {
        return new Report("The same fan-out, side by side", """
                Each way is a process of its own and asks the same lab, which is a process of its own as
                well, on the same machine; %d requests are in flight at most. The ways take turns, a round
                each, and every figure is the median of the rounds. A round begins with a new client and
                one request that does not count; it follows %d rounds of %,d requests that warmed up
                compilers and lab. p50 and p99 are of the time from a permit to the end of the answer. CPU
                is the processor time of both cores together, that of the client, and that of the lab
                meanwhile. Memory is all that was resident, warm-up included; a JVM's heap grows up to its
                limit (256 MB) before it collects, so this figure is what was there to take, not what was
                needed. Times the limit is the time a round took, divided by requests x latency / %1$d,
                which nobody can beat. HTTP/1.1 is in plain text, HTTP/2 inside TLS.

                When answers come at once, client and lab share the cores: requests a second tell how much
                the client leaves to the lab, and *requests a CPU second* how much the client gets done by
                itself. aiohttp parses HTTP in C, httpx in Python; both run on one core, whatever the
                machine has. With answers that take their time, latency decides, and all are alike.

                The JDK's client hands each answer to a pool that has a thread for whatever comes at the
                same time. *A thread a core* is the same code with one line more in the builder: an executor
                with as many threads as there are cores, which spares the hand-over between many."""
                .formatted(Scenario.AT_ONCE, FanOut.WARM_UPS, FanOut.WARM_UP_REQUESTS),
                measured.stream().map(FanOutReport::table).toList(),
                Stream.of(notes.stream(), measured.stream().filter(FanOutReport::isJudged).map(FanOutReport::ceiling),
                        measured.stream().flatMap(FanOutReport::errors)).flatMap(it -> it).toList());
    }

    /** Why no client gets beyond some figure here: the lab needs the same cores. */
    private static String ceiling(Measured each) {
        var cores = Runtime.getRuntime().availableProcessors();
        var millis = each.rounds().keySet().stream()
                .mapToDouble(contestant -> each.median(contestant, Round::labProcessor)).min().orElseThrow()
                * 1e3 / each.scenario().requests();
        return "%s: the lab takes %.2f ms of a core for an answer, so %d cores give %,.0f a second at most, to a client that needs nothing itself."
                .formatted(each.scenario().label(), millis, cores, cores * 1e3 / millis);
    }

    private static Table table(Measured each) {
        var columns = new ArrayList<>(List.of("rounds", "requests/s", "p50 ms", "p99 ms", "CPU s", "requests a CPU second",
                "lab's CPU s"));
        if (each.knowsMemory()) {
            columns.add("memory MB");
        }
        if (each.scenario().isBounded()) {
            columns.add("times the limit");
        }
        columns.add("errors");
        return new Table(each.scenario().label(), isJudged(each)
                ? "the lessons' ways get %.0f times as much done in a second as aiohttp and httpx".formatted(TIMES) : "",
                columns, each.rounds().keySet().stream().map(contestant -> row(each, contestant)).toList());
    }

    private static Row row(Measured each, Contestant contestant) {
        var processor = each.median(contestant, Round::processor);
        var values = new ArrayList<>(List.of((double) each.rounds().get(contestant).size(), each.perSecond(contestant),
                each.median(contestant, round -> round.asked().p50()), each.median(contestant, round -> round.asked().p99()),
                processor, Math.rint(each.scenario().requests() / processor), each.median(contestant, Round::labProcessor)));
        if (each.knowsMemory()) {
            values.add(each.median(contestant, round -> round.megabytes().orElseThrow()));
        }
        if (each.scenario().isBounded()) {
            values.add(Math.round(each.median(contestant, round -> round.asked().seconds())
                    * 1e11 / each.scenario().limit().toNanos()) / 100.0);
        }
        values.add((double) each.errors(contestant));
        return new Row(contestant.label(), values, isJudged(each) && contestant.isOurs()
                ? each.perSecond(contestant) >= TIMES * each.bestOfPython().orElseThrow() : null);
    }

    /** Where latency sets the limit, nobody can be twice as quick as anybody. */
    private static boolean isJudged(Measured each) {
        return !each.scenario().isBounded() && each.bestOfPython().isPresent();
    }

    private static Stream<String> errors(Measured each) {
        return each.rounds().entrySet().stream().flatMap(entry -> entry.getValue().stream()
                .map(round -> round.asked().firstError()).filter(error -> !error.isEmpty()).limit(1)
                .map(error -> "%s, %s: the first error was %s.".formatted(each.scenario().label(), entry.getKey().label(), error)));
    }
}

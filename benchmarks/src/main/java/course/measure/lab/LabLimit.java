package course.measure.lab;

import course.measure.machine.Machine;
import course.measure.machine.Peer;
import course.measure.result.Measurement;
import course.measure.result.Report;
import course.measure.result.Setting;
import course.measure.result.Table;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import tools.jackson.databind.json.JsonMapper;

/** Asks the lab for more and more at once, and a server with WireMock's defaults for as much as it can bear. */
public final class LabLimit implements Measurement {

    private static final int USUAL_ROUNDS = 5;
    private static final int WARM_UP = 50;
    /** A thousand take the defaults eleven seconds. */
    private static final int MOST_ROUNDS_OF_DEFAULTS = 3;

    /** So many requests at once to that server. */
    private record Load(Kind kind, int requests) {}

    private static final List<Load> LOADS = List.of(
            new Load(Kind.DEFAULTS, 50), new Load(Kind.DEFAULTS, 1_000),
            new Load(Kind.LAB, 50), new Load(Kind.LAB, 1_000), new Load(Kind.LAB, 5_000), new Load(Kind.LAB, 10_000),
            new Load(Kind.GATE, 1_000), new Load(Kind.GATE, 5_000), new Load(Kind.GATE, 10_000));

    @Override
    public String name() {
        return "lab";
    }

    @Override
    public Report run(Setting setting) throws IOException {
        var machine = Machine.here();
        var measured = new ArrayList<Rounds>();
        for (var load : LOADS) {
            if (machine.allows(load.requests())) {
                setting.news().accept("%,d to %s".formatted(load.requests(), load.kind().label()));
                measured.add(rounds(load, setting.repeats(USUAL_ROUNDS)));
            }
        }
        return new Report("What the lab holds", """
                So many requests at once, each over a connection of its own (HTTP/1.1), from a client in
                one JVM to a server in another, on the same machine: the time from the first request to the
                last answer, and how many were in flight at the same time as the server counted them.
                Answers take 200 ms, so a slow client has its first answers before its last request is
                sent; a gate holds all of them however slowly they come. Each row has a server and a client
                of its own, warmed up with %d requests. The heap is at its highest, garbage included."""
                .formatted(WARM_UP),
                List.of(new Table("Requests at once", "%,d in flight at once, without an error".formatted(Rounds.GOAL),
                        Rounds.COLUMNS, measured.stream().map(Rounds::row).toList())),
                Stream.concat(Stream.of(descriptors(machine)), measured.stream().flatMap(LabLimit::errors)).toList());
    }

    private static Rounds rounds(Load load, int wanted) throws IOException {
        var rounds = new Rounds(load.kind(), load.requests());
        try (var server = Peer.start(ServerSide.class, load.kind().name()); var client = Peer.start(ClientSide.class)) {
            client.ask(WARM_UP + " " + server.ask(String.valueOf(WARM_UP)));
            var count = load.kind() == Kind.DEFAULTS ? Math.min(wanted, MOST_ROUNDS_OF_DEFAULTS) : wanted;
            for (var round = 0; round < count; round++) {
                var uri = server.ask(String.valueOf(load.requests()));
                var asked = JsonMapper.shared().readValue(client.ask(load.requests() + " " + uri), Asked.class);
                rounds.add(asked, JsonMapper.shared().readValue(server.ask("over"), Served.class));
            }
        }
        return rounds;
    }

    private static String descriptors(Machine machine) {
        return machine.openFiles() < 0 ? "There was no limit of open files."
                : "A JVM could have %,d files open (`ulimit -n`); a request costs one in each of the two."
                        .formatted(machine.openFiles());
    }

    private static Stream<String> errors(Rounds rounds) {
        return rounds.errors() == 0 ? Stream.empty()
                : Stream.of("%,d to %s: the first error was %s.".formatted(
                        rounds.requests(), rounds.kind().label(), rounds.firstError()));
    }
}

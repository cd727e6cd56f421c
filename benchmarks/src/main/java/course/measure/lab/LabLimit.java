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

    private static final int WARM_UP = 50;

    @Override
    public String name() {
        return "lab";
    }

    @Override
    public Report run(Setting setting) throws IOException {
        var machine = Machine.here();
        var measured = new ArrayList<Rounds>();
        for (var kind : Kind.values()) {
            for (var requests : kind.loads()) {
                if (machine.allows(requests)) {
                    setting.news().accept("%,d to %s".formatted(requests, kind.label()));
                    measured.add(rounds(kind, requests, setting.repeats(kind.usualRounds())));
                }
            }
        }
        return new Report("What the lab holds", """
                So many requests at once, each over a connection of its own (HTTP/1.1), from a client in
                one JVM to a server in another, on the same machine: the time from the first request to the
                last answer, and how many were in flight at the same time as the server counted them.
                A gate holds all of them, however slowly they come: that is what the lab can hold. Answers
                that take 200 ms show when time bends: the p95 at the lab counts from the arrival of a
                request to its answer, the one at the client from the call to the end of the body, with the
                wait for a connection in it. Each row has a server and a client of its own, warmed up with
                %d requests. The heap is at its highest, garbage included; memory is all that was resident."""
                .formatted(WARM_UP),
                Stream.of(Kind.values()).flatMap(kind -> table(kind, measured)).toList(),
                Stream.of(Stream.of(descriptors(machine)), bend(measured), measured.stream().flatMap(LabLimit::errors))
                        .flatMap(it -> it).toList());
    }

    /** None when the machine allows nothing of it. */
    private static Stream<Table> table(Kind kind, List<Rounds> measured) {
        var rows = measured.stream().filter(each -> each.kind() == kind).toList();
        return rows.isEmpty() ? Stream.empty() : Stream.of(new Table("At once to " + kind.label(),
                kind == Kind.GATE ? "%,d in flight at once, without an error".formatted(Rounds.GOAL) : "",
                rows.getFirst().columns(), rows.stream().map(Rounds::row).toList()));
    }

    private static Rounds rounds(Kind kind, int requests, int count) throws IOException {
        var rounds = new Rounds(kind, requests);
        try (var server = Peer.start(ServerSide.class, kind.name()); var client = Peer.start(ClientSide.class)) {
            client.ask(WARM_UP + " " + server.ask(String.valueOf(WARM_UP)));
            for (var round = 0; round < count; round++) {
                server.usage().forgetPeak();
                var uri = server.ask(String.valueOf(requests));
                var asked = JsonMapper.shared().readValue(client.ask(requests + " " + uri), Asked.class);
                var megabytes = server.usage().peakMegabytes();
                rounds.add(asked, JsonMapper.shared().readValue(server.ask("over"), Served.class));
                megabytes.ifPresent(rounds.megabytes()::add);
            }
        }
        return rounds;
    }

    /** Up to where the lab's answers take no longer than twice their 200 ms. */
    private static Stream<String> bend(List<Rounds> measured) {
        var straight = measured.stream().filter(each -> each.kind() == Kind.LAB).takeWhile(Rounds::isStraight).toList();
        return straight.isEmpty() ? Stream.of("No number of answers left the lab within twice their 200 ms.")
                : Stream.of("Up to %,d at once, %,d of them in flight, 95 of 100 answers left the lab within twice their 200 ms."
                        .formatted(straight.getLast().requests(), straight.getLast().mostInFlight()));
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

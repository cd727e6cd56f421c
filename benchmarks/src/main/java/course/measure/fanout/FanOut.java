package course.measure.fanout;

import course.measure.machine.Peer;
import course.measure.machine.TempFolder;
import course.measure.result.CannotMeasure;
import course.measure.result.Measurement;
import course.measure.result.Report;
import course.measure.result.Setting;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import tools.jackson.databind.json.JsonMapper;

/** Has ways in Java and in Python ask the lab for the same, in turn, so that a busy minute of the machine is everybody's. */
public final class FanOut implements Measurement {

    static final int WARM_UPS = 3;
    static final int WARM_UP_REQUESTS = 2_000;

    private static final List<String> FLAGS_OF_THE_LAB = List.of("-Xmx1g");

    @Override
    public String name() {
        return "fanout";
    }

    @Override
    public Report run(Setting setting) throws IOException, InterruptedException, CannotMeasure {
        var choice = Choice.of(setting.only());
        var notes = new LinkedHashSet<String>();
        var measured = new ArrayList<Measured>();
        try (var folder = TempFolder.make()) {
            var certificate = folder.path().resolve("lab.pem");
            try (var lab = Peer.start(FLAGS_OF_THE_LAB, ServerSide.class, certificate.toString())) {
                for (var scenario : choice.scenarios()) {
                    lab.ask(scenario.protocol().word() + " " + scenario.path());
                    var peers = peers(choice, scenario, setting.home(), certificate, notes);
                    try {
                        setting.news().accept(scenario.label());
                        measured.add(new Measured(scenario, rounds(lab, peers, scenario, setting)));
                    } finally {
                        peers.values().forEach(Peer::close);
                    }
                }
            }
        }
        return new FanOutReport(measured, List.copyOf(notes)).report();
    }

    /** A process for each contestant; who can't take part is told of in the notes. */
    private static Map<Contestant, Peer> peers(Choice choice, Scenario scenario, Path home, Path certificate,
                                               LinkedHashSet<String> notes) throws IOException, InterruptedException {
        var peers = new LinkedHashMap<Contestant, Peer>();
        for (var contestant : choice.contestants()) {
            try {
                peers.put(contestant, contestant.start(scenario.protocol(), home, certificate));
                if (contestant instanceof PythonContestant python) {
                    notes.add("%s ran with %s.".formatted(python.label(), python.python(scenario.protocol()).versions()));
                }
            } catch (CannotMeasure missing) {
                notes.add("%s over %s was left out: %s".formatted(
                        contestant.label(), scenario.protocol().label(), missing.getMessage()));
            }
        }
        return peers;
    }

    private static Map<Contestant, List<Round>> rounds(Peer lab, Map<Contestant, Peer> peers, Scenario scenario,
                                                       Setting setting) throws IOException {
        var warmUp = new Scenario(WARM_UP_REQUESTS, Duration.ZERO, scenario.protocol());
        for (var round = 0; round < WARM_UPS; round++) {
            for (var peer : peers.values()) {
                round(lab, peer, warmUp);
            }
        }
        var rounds = new LinkedHashMap<Contestant, List<Round>>();
        for (var round = 0; round < setting.repeats(scenario.usualRounds()); round++) {
            for (var peer : peers.entrySet()) {
                rounds.computeIfAbsent(peer.getKey(), _ -> new ArrayList<>()).add(round(lab, peer.getValue(), scenario));
            }
        }
        return rounds;
    }

    private static Round round(Peer lab, Peer peer, Scenario scenario) throws IOException {
        var address = lab.ask(scenario.protocol().word() + " " + scenario.path());
        peer.usage().forgetPeak();
        var processor = peer.usage().processor();
        var labProcessor = lab.usage().processor();
        var asked = JsonMapper.shared().readValue(peer.ask(scenario.requests() + " " + address), Asked.class);
        return new Round(asked, peer.usage().processor().minus(processor).toMillis() / 1e3,
                lab.usage().processor().minus(labProcessor).toMillis() / 1e3, peer.usage().peakMegabytes());
    }
}

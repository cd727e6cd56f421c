package course.measure.lab;

import course.lab.Lab;
import java.util.List;
import java.util.function.Supplier;

/** The servers that are compared. */
enum Kind {
    /** The lab, which answers when all have arrived. */
    GATE("the lab, all held until the last is there", 3, List.of(1_000, 5_000, 10_000), () -> new GatedLab(Lab.start())),
    /** The lab, which answers after 200 ms. */
    LAB("the lab, 200 ms answers", 3, List.of(50, 250, 500, 1_000, 2_000, 5_000, 10_000), () -> new OurLab(Lab.start())),
    /** WireMock without a setting of ours; a thousand take it eleven seconds. */
    DEFAULTS("WireMock's defaults, 200 ms answers", 1, List.of(50, 1_000), DefaultWireMock::new);

    private final String label;
    private final int rounds;
    private final List<Integer> loads;
    private final Supplier<Host> host;

    Kind(String label, int rounds, List<Integer> loads, Supplier<Host> host) {
        this.label = label;
        this.rounds = rounds;
        this.loads = loads;
        this.host = host;
    }

    String label() {
        return label;
    }

    int usualRounds() {
        return rounds;
    }

    /** How many requests it is asked at once, one after the other. */
    List<Integer> loads() {
        return loads;
    }

    Host start() {
        return host.get();
    }
}

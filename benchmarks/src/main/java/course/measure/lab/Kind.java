package course.measure.lab;

import course.lab.Lab;
import java.util.function.Supplier;

/** The servers that are compared. */
enum Kind {
    /** The lab, which answers after 200 ms. */
    LAB("the lab, 200 ms answers", () -> new OurLab(Lab.start())),
    /** The lab, which answers when all have arrived. */
    GATE("the lab, all held until the last is there", () -> new GatedLab(Lab.start())),
    /** WireMock without a setting of ours. */
    DEFAULTS("WireMock's defaults, 200 ms answers", DefaultWireMock::new);

    private final String label;
    private final Supplier<Host> host;

    Kind(String label, Supplier<Host> host) {
        this.label = label;
        this.host = host;
    }

    String label() {
        return label;
    }

    Host start() {
        return host.get();
    }
}

package course.measure.lab;

import course.lab.Lab;
import course.lab.Reply;
import java.net.URI;
import java.time.Duration;

/** The lab with a gate that opens when every request has arrived: how many it holds, however slowly they come. */
final class GatedLab implements Host {

    private static final Duration PATIENCE = Duration.ofSeconds(50);

    private final Lab lab;
    private Lab run;

    GatedLab(Lab lab) {
        this.lab = lab;
        this.run = lab.newRun();
    }

    @Override
    public URI open(int requests) {
        run.endRun();
        run = lab.newRun();
        var gate = run.hold("/held");
        Thread.ofVirtual().start(() -> {
            gate.awaitInFlight(requests, PATIENCE);
            gate.open();
        });
        return run.answer("/held", Reply.text("let go"));
    }

    @Override
    public int highWater() {
        return run.flights().highWater();
    }
}

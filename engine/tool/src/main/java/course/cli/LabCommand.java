package course.cli;

import course.lab.Endpoints;
import course.lab.Flight;
import course.lab.End;
import course.lab.Lab;
import course.lab.PortTaken;
import java.time.Duration;
import picocli.CommandLine;
import picocli.CommandLine.Option;

@CommandLine.Command(name = "lab", description = "the lab alone, for curl, Python or a browser; shows each request as it ends")
final class LabCommand implements Command {

    static final int DEFAULT_PORT = 8095;
    private static final int LAST_PORT = 65_535;

    private final Course course;

    @Option(names = "--port", paramLabel = "N", description = "where to listen; 0 for a free port (default: ${DEFAULT-VALUE})")
    private int port = DEFAULT_PORT;

    LabCommand(Course course) {
        this.course = course;
    }

    /** Runs until it is interrupted. */
    @Override
    public Exit run() {
        if (port < 0 || port > LAST_PORT) {
            throw new Misuse("There is no port %d: ports go from 0 to %d.\nFor a free one:  %s"
                    .formatted(port, LAST_PORT, course.command("lab --port 0")));
        }
        try (var lab = Lab.start(port)) {
            course.out().println("The lab listens at %s. Try:".formatted(lab.uri("")));
            Endpoints.ALL.forEach(it -> course.out().println("  curl %-50s %s".formatted("'" + lab.uri(it.example()) + "'",
                    course.screen().palette().dim(it.says()))));
            course.out().println("The same lab is a second host at %s.".formatted(lab.elsewhere("")));
            course.out().println("Stop it with Ctrl-C.");
            course.out().flush();
            show(lab);
            Thread.interrupted();
            return Exit.DONE;
        } catch (PortTaken taken) {
            throw new Cannot("%s\nFor example:  %s".formatted(taken.getMessage(), course.command("lab --port 0")));
        }
    }

    private void show(Lab lab) {
        var shown = 0;
        while (!Thread.currentThread().isInterrupted()) {
            var before = shown;
            lab.flights().await(log -> log.ended() > before, Duration.ofHours(1));
            for (var flight : lab.flights().endedAfter(before)) {
                course.out().println(line(flight, lab.flights().inFlight()));
                shown++;
            }
            course.out().flush();
        }
    }

    private String line(Flight flight, int inFlight) {
        var took = flight.ended() == null ? Duration.ZERO : flight.ended().at().minus(flight.arrived().at());
        var outcome = flight.end() == End.ANSWERED ? String.valueOf(flight.status()) : flight.end().toString();
        return "#%-4d connection %-3d %-40s %-10s %6d ms  %d in flight".formatted(flight.number(), flight.connection(),
                flight.line(), outcome, took.toMillis(), inFlight);
    }
}

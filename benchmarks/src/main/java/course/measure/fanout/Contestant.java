package course.measure.fanout;

import course.measure.machine.Peer;
import course.measure.result.CannotMeasure;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/** Who takes part. Each is a process that answers "1000 http://..." with what it {@link Asked}. */
sealed interface Contestant permits JavaContestant, PythonContestant {

    /** All of them, in the order of the tables. */
    static List<Contestant> all() {
        return Stream.<Contestant[]>of(JavaContestant.values(), PythonContestant.values()).flatMap(Stream::of).toList();
    }

    /** How the command line calls it. */
    String word();

    String label();

    /** Whether this is a way of the lessons, which have a goal. */
    boolean isOurs();

    /**
     * Starts it.
     *
     * @param certificate of the lab, for who speaks TLS
     * @throws CannotMeasure when something is not here that it needs for this protocol
     */
    Peer start(Protocol protocol, Path home, Path certificate) throws IOException, InterruptedException, CannotMeasure;
}

package course.measure.lab;

import java.net.URI;
import java.time.Duration;
import java.util.List;

/** A server that is asked for many things at once. */
interface Host {

    /** Begins to count anew; answers where the next {@code requests} are to go. */
    URI open(int requests);

    /** The most requests it has had in flight at one time since. */
    int highWater();

    /** How long each request since then took, from its arrival to its answer as the server saw it; empty when it does not tell. */
    default List<Duration> answered() {
        return List.of();
    }
}

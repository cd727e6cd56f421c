package course.measure.lab;

import java.net.URI;

/** A server that is asked for many things at once. */
interface Host {

    /** Begins to count anew; answers where the next {@code requests} are to go. */
    URI open(int requests);

    /** The most requests it has had in flight at one time since. */
    int highWater();
}

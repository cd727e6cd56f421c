package course.measure.fanout;

import java.util.OptionalLong;

/**
 * A round, with what it took of the machine.
 *
 * @param processor    seconds of processor time the contestant had
 * @param labProcessor seconds the lab had meanwhile
 * @param megabytes    the most memory the contestant had resident; empty when the system does not tell
 */
record Round(Asked asked, double processor, double labProcessor, OptionalLong megabytes) {}

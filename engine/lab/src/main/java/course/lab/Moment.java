package course.lab;

import java.time.Duration;

/**
 * When something happened to a request.
 *
 * @param sequence the place in the order of all events of one log, from 1; no two events share one
 * @param at       the time since the log began; for pictures only, never for judging
 */
public record Moment(int sequence, Duration at) {

    public boolean before(Moment other) {
        return sequence < other.sequence;
    }
}

package course.gradebook;

import java.time.Instant;

/**
 * The circumstances that reports mention.
 *
 * @param title     of the assignment
 * @param at        when the reports are made
 * @param published whether the grades are published
 * @param isolation how students' code was kept apart: {@code BUBBLEWRAP}
 * @param meaning   what that proved to keep out, in a sentence or two
 */
public record Occasion(String title, Instant at, boolean published, String isolation, String meaning) {}

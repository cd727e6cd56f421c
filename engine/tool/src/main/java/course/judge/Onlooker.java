package course.judge;

import course.verdict.CriterionResult;

/** Is told how a check goes, on the thread that waits for its verdict. */
@FunctionalInterface
public interface Onlooker {

    /** A criterion was judged. */
    void judged(CriterionResult result);

    /** Whether {@link #glimpsed} shall be told: a check whose requests nobody watches doesn't look for them. */
    default boolean watchesFlights() {
        return false;
    }

    /** Requests of a criterion fly: told every {@link FlightWatch#PAUSE} at most, and never after it was judged. */
    default void glimpsed(Glimpse glimpse) {}
}

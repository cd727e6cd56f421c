package course.lab;

import java.time.Duration;

/** How the body of an answer is written. */
sealed interface Pace {

    Pace WHOLE = new Whole();

    /** At once. */
    record Whole() implements Pace {}

    /** The headers and the first bytes, then nothing more until the client lets go. */
    record StallAfter(int bytes) implements Pace {}

    /** The headers, which promise the whole body, and the first bytes; then the connection is closed. */
    record BreakOffAfter(int bytes) implements Pace {}

    /** In pieces of equal size, with a pause before each but the first. */
    record Drip(int pieces, Duration pause) implements Pace {}

    /** So many bytes, made while they are sent. */
    record Large(long bytes) implements Pace {}

    /** What the tap lets out, when it does. */
    record Tapped(Tap tap) implements Pace {}

    /** Nothing at all: the connection is closed, or reset, instead of an answer. */
    record NoAnswer(boolean reset) implements Pace {}

    /** The body alone, without status line or headers. */
    record Garbage() implements Pace {}
}

package course.progress;

import java.util.Locale;

/** Where an exercise stands. */
public enum State {
    OPEN,
    PASSED;

    /** The word for people and for JSON: {@code open}, {@code passed}. */
    public String word() {
        return name().toLowerCase(Locale.ROOT);
    }
}

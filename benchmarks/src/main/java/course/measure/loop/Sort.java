package course.measure.loop;

import course.verify.Case;
import java.util.Set;

/** Which goal a saved file is measured by. */
enum Sort {
    RIGHT,
    WRONG,
    /** Wrong in a way that costs a JVM or a long wait by nature: no goal. */
    UNUSUAL;

    private static final Set<String> UNUSUAL_CODES = Set.of("STUCK", "EXIT_CALLED");

    static Sort of(Case what) {
        if (what.expected().equals("PASS")) {
            return RIGHT;
        }
        return UNUSUAL_CODES.contains(what.expected()) ? UNUSUAL : WRONG;
    }
}

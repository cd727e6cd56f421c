package course.grade.examine;

import course.grade.isolate.CannotConfine;
import course.grade.isolate.Isolation;
import course.grade.isolate.Level;
import org.junit.jupiter.api.Assumptions;

/** Walls for tests that must not go without. */
public final class Walled {

    private Walled() {}

    /** The strongest of this machine; the test is left out where they keep too little, or a user of root's making could not get at the tree. */
    static Isolation isolation() {
        try {
            var isolation = Isolation.strongest();
            var root = "root".equals(System.getProperty("user.name"));
            if (isolation.level() == Level.FLOOR || root && isolation.level() != Level.BUBBLEWRAP) {
                isolation.close();
                Assumptions.abort("This takes bubblewrap, or Landlock and an ordinary user.");
            }
            return isolation;
        } catch (CannotConfine failure) {
            Assumptions.abort("No level of isolation works here: " + failure.getMessage());
            throw failure;
        }
    }

    /** The level of these walls, for what builds its own. */
    public static Level level() {
        try (var walls = isolation()) {
            return walls.level();
        }
    }
}

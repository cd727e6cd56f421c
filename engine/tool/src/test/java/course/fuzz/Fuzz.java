package course.fuzz;

/**
 * Tries a claim on generated inputs. The seeds are the same in every run, so a build never fails by chance; more are tried with
 * {@code -Dfuzz.cases=100000}. (jqwik would shrink what fails, but runs on JUnit Platform 1 only.)
 */
public final class Fuzz {

    private static final String CASES = "fuzz.cases";
    private static final String SEED = "fuzz.seed";

    private Fuzz() {}

    /** What holds for every input. */
    public interface Claim {
        void holds(Dice dice) throws Exception;
    }

    /** Tries so many inputs. What fails names its seed, with which it can be tried alone. */
    public static void tries(int cases, Claim claim) {
        var first = Integer.getInteger(SEED, 0);
        var end = first + Integer.getInteger(CASES, System.getProperty(SEED) == null ? cases : 1);
        for (var seed = first; seed < end; seed++) {
            try {
                claim.holds(new Dice(seed));
            } catch (Exception | Error failed) {
                throw new AssertionError("with seed %d, which -D%s=%1$d tries alone: %s".formatted(seed, SEED, failed), failed);
            }
        }
    }
}

package course.verify;

import course.verdict.Verdict;
import java.time.Duration;
import java.util.List;

/**
 * A row of the truth table with its verdict.
 *
 * @param took from the source text to the verdict
 */
public record Row(Case what, Verdict verdict, Duration took) {

    /** Whether the verdict is the expected one. */
    public boolean isTrue() {
        return verdict.code().equals(what.expected());
    }

    /** Why criteria were tried afresh with more patience. */
    public List<String> doubts() {
        return verdict.doubts();
    }

    /** "gather/in-order wrong JoinInLoop: expected SEQUENTIAL, got PASS". */
    public String says() {
        return "%s: expected %s, got %s%s".formatted(what, what.expected(), verdict.code(),
                verdict.failure().map(failure -> " (%s)".formatted(failure.evidence()))
                        .orElse(verdict.says().isEmpty() && !verdict.problems().isEmpty()
                                ? " (%s)".formatted(verdict.problems().getFirst()) : " " + verdict.says()).stripTrailing());
    }
}

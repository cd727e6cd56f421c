package course.compile;

import java.util.List;

/** The first problem of a source text, as the compiler tells it. */
public final class ProblemOf {

    private ProblemOf() {}

    public static Problem source(String text) {
        return ((Compilation.Broken) new Compiler().compile("InOrder", text, List.of())).problems().getFirst();
    }
}

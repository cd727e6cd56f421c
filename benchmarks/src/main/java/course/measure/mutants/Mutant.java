package course.measure.mutants;

import course.catalog.Exercise;
import course.compile.Classes;

/**
 * A solution with one fault in it.
 *
 * @param line    of the fault in the solution, from 1
 * @param source  that line, without the blanks around it
 * @param fault   as PIT describes it: "negated conditional"
 * @param classes all classes of the solution, one of them changed
 * @param sound   whether the JVM would load the changed class (JVMS, section 4.10); a compiler could not have written it otherwise
 */
record Mutant(Exercise exercise, int line, String source, String fault, Classes classes, boolean sound) {

    @Override
    public String toString() {
        return "%s:%d `%s`: %s".formatted(exercise.id(), line, source, fault);
    }
}

/** Small faults put into the solutions, to see whether the suites notice. */
@NullMarked
package course.measure.mutants;

import org.jspecify.annotations.NullMarked;

/** The solution of an exercise, its alternatives and why: after a pass, or when asked for twice. */
@NullMarked
package course.solution;

import org.jspecify.annotations.NullMarked;

/** Hints, a step at a time: first what fits the last diagnosis, then a nudge, an idea, nearly the code. */
@NullMarked
package course.hint;

import org.jspecify.annotations.NullMarked;

/** A class whose gradebook is known before, graded by {@code ./course grade}: what it says, what a kill -9 costs, whether it says it twice. */
@NullMarked
package course.measure.classroom;

import org.jspecify.annotations.NullMarked;

/** How fast a class is graded, and what that takes. */
@NullMarked
package course.measure.grading;

import org.jspecify.annotations.NullMarked;

/** Who earned what: an assignment, a roster and what the grading said, put together. Nothing here runs a student's code. */
@NullMarked
package course.gradebook;

import org.jspecify.annotations.NullMarked;

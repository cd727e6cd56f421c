/** What grading makes once on a machine, because that takes seconds, and uses again. */
@NullMarked
package course.grade.workshop;

import org.jspecify.annotations.NullMarked;

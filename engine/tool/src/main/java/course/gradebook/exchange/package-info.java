/** The gradebook for other programs: JUnit XML, Gradescope, Classroom 50 and services that run jobs. */
@NullMarked
package course.gradebook.exchange;

import org.jspecify.annotations.NullMarked;

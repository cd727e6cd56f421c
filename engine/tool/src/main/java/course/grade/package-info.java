/** Grades what students hand in. Nothing here believes what a student's code says of itself. */
@NullMarked
package course.grade;

import org.jspecify.annotations.NullMarked;

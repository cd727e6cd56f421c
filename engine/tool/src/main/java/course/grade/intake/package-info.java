/** Takes what a student handed in, a folder or a zip made by a stranger, and answers the texts of the exercises' files, or what is wrong. */
@NullMarked
package course.grade.intake;

import org.jspecify.annotations.NullMarked;

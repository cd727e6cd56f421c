/** The skeleton of a new exercise, and the blanks in it that wait for an author. */
@NullMarked
package course.create;

import org.jspecify.annotations.NullMarked;

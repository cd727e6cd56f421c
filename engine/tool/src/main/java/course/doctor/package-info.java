/** Looks at the machine before the course stumbles over it: what is there, what is missing, how to mend it. */
@NullMarked
package course.doctor;

import org.jspecify.annotations.NullMarked;

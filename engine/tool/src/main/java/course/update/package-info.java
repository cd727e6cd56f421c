/** A newer version of the course under a learner's answers: nothing of theirs is lost, and what changed is said. */
@NullMarked
package course.update;

import org.jspecify.annotations.NullMarked;

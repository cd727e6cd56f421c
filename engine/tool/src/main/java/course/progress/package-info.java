/** What the learner has passed and seen, kept in a small text file that merges well. */
@NullMarked
package course.progress;

import org.jspecify.annotations.NullMarked;

/** Puts an exercise back as it came and takes that back again; nothing a learner wrote is ever lost. */
@NullMarked
package course.reset;

import org.jspecify.annotations.NullMarked;

/** Runs a check on a learner's classes in a warm child JVM that can be killed, and makes a verdict of what it reports. */
@NullMarked
package course.judge;

import org.jspecify.annotations.NullMarked;

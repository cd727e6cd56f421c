/** Runs a lesson's examples in a JVM of their own, and shows what the lab saw of them. */
@NullMarked
package course.run;

import org.jspecify.annotations.NullMarked;

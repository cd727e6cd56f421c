/** The same fan-out in several ways and languages, side by side on the same lab. */
@NullMarked
package course.measure.fanout;

import org.jspecify.annotations.NullMarked;

/** How long {@code ./course list} takes, from start to end. */
@NullMarked
package course.measure.list;

import org.jspecify.annotations.NullMarked;

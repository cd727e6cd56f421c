/** What a measurement hands back, as values and as files. Nothing here measures. */
@NullMarked
package course.measure.result;

import org.jspecify.annotations.NullMarked;

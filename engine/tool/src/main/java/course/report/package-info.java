/** Shows a verdict on a screen. */
@NullMarked
package course.report;

import org.jspecify.annotations.NullMarked;

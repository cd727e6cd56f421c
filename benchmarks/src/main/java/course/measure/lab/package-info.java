/** How many requests the lab holds at once, beside a server with default settings. */
@NullMarked
package course.measure.lab;

import org.jspecify.annotations.NullMarked;

/** How fast the course is: one command, one result file a measurement, one page made of all of them. */
@NullMarked
package course.measure;

import org.jspecify.annotations.NullMarked;

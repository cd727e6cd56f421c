/** From a fresh copy of the course to its first verdict. */
@NullMarked
package course.measure.first;

import org.jspecify.annotations.NullMarked;

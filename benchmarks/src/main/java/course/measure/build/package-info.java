/** How long the build takes: all tests, and the site. */
@NullMarked
package course.measure.build;

import org.jspecify.annotations.NullMarked;

/** Reads the finished pages as a browser would, and names what a reader would stumble over. */
@NullMarked
package course.site.proof;

import org.jspecify.annotations.NullMarked;

/** For authors: whether the course tells right from wrong, and whether nothing is missing. */
@NullMarked
package course.verify;

import org.jspecify.annotations.NullMarked;

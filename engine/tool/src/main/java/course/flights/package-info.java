/** What changes at a lab, told bit by bit while requests fly, and what of it makes a picture. */
@NullMarked
package course.flights;

import org.jspecify.annotations.NullMarked;

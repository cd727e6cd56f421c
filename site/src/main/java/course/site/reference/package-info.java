/** Tables and lists that are generated from the code or the course they describe, never typed. */
@NullMarked
package course.site.reference;

import org.jspecify.annotations.NullMarked;

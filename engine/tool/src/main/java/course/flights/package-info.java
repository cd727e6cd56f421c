/** What changes at a lab, told bit by bit while requests fly: the live site draws it in runs and in checks. */
@NullMarked
package course.flights;

import org.jspecify.annotations.NullMarked;

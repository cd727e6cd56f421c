/** Results as people read them: in a terminal, and as a page of the site. */
@NullMarked
package course.measure.show;

import org.jspecify.annotations.NullMarked;

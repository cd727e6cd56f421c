/** What the build refuses: where it is, what is wrong there, and what to do next. */
@NullMarked
package course.site.complaint;

import org.jspecify.annotations.NullMarked;

/** Writes files: the pages, what they load, and the folder that is replaced as a whole. */
@NullMarked
package course.site.publish;

import org.jspecify.annotations.NullMarked;

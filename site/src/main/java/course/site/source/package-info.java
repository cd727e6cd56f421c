/** Which files of the course's folder become pages. Nothing here reads what they say. */
@NullMarked
package course.site.source;

import org.jspecify.annotations.NullMarked;

/** From AsciiDoc to pages: reads the sources, and says where one of them can't be understood. */
@NullMarked
package course.site.page;

import org.jspecify.annotations.NullMarked;

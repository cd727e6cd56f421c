/** What the reader's browser searches: the words of each section, as a script that also loads from a folder. */
@NullMarked
package course.site.search;

import org.jspecify.annotations.NullMarked;

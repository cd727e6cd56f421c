/** The course as a book: the site's own pages in one PDF, printed by Chromium, and in one EPUB. */
@NullMarked
package course.site.book;

import org.jspecify.annotations.NullMarked;

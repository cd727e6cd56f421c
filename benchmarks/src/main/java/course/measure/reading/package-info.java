/** How soon a page of the site can be read, and how much a browser fetches for it. */
@NullMarked
package course.measure.reading;

import org.jspecify.annotations.NullMarked;

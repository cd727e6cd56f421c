/** Turns lessons, exercises and pages into a static site, or says what has to be mended first. */
@NullMarked
package course.site;

import org.jspecify.annotations.NullMarked;

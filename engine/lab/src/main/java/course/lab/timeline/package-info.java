/** Pictures of a flight log: lanes in a terminal, an SVG for a page, JSON for a program. */
@NullMarked
package course.lab.timeline;

import org.jspecify.annotations.NullMarked;

/** How the tool looks on a screen, colors, glyphs and width as values, chosen once; and how its commands are typed there. */
@NullMarked
package course.terminal;

import org.jspecify.annotations.NullMarked;

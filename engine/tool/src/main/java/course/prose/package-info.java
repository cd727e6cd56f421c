/** Shows the course's AsciiDoc as plain text on a terminal: the few marks that hints and solutions use. */
@NullMarked
package course.prose;

import org.jspecify.annotations.NullMarked;

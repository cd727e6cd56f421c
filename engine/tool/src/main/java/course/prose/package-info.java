/** Shows the course's AsciiDoc on a terminal, or as HTML: the few marks that hints and solutions use. */
@NullMarked
package course.prose;

import org.jspecify.annotations.NullMarked;

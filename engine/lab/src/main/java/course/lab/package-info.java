/** A local server to practice on: it answers as told, holds answers back, and records every request in flight. */
@NullMarked
package course.lab;

import org.jspecify.annotations.NullMarked;

/** Start a request, go on, collect the answer later. */
@NullMarked
package lesson.async;

import org.jspecify.annotations.NullMarked;

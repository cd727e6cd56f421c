/** A screen to live in while solving exercises: a verdict on every save, hints, the next exercise. */
@NullMarked
package course.watch;

import org.jspecify.annotations.NullMarked;

/** Many calls that wait: one after the other, together, and when it is worth the difference. */
@NullMarked
package lesson.whyasync;

import org.jspecify.annotations.NullMarked;

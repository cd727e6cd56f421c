/** Many requests started together, their answers collected: in order, with their failures, or as they come. */
@NullMarked
package lesson.gather;

import org.jspecify.annotations.NullMarked;

/** From a saved file to its verdict, for everything whose verdict is known. */
@NullMarked
package course.measure.loop;

import org.jspecify.annotations.NullMarked;

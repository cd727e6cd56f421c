/** The live site: how soon it is up, how soon a run prints and ends, and what is left of fifty runs. */
@NullMarked
package course.measure.live;

import org.jspecify.annotations.NullMarked;

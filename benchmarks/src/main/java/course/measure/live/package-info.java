/** The live site: how soon it is up, can be edited, prints and stops, and what is left of fifty runs. */
@NullMarked
package course.measure.live;

import org.jspecify.annotations.NullMarked;

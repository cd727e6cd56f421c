/** How often the truth table was judged under load, and how often the verdict was not the one known beforehand. */
@NullMarked
package course.measure.truth;

import org.jspecify.annotations.NullMarked;

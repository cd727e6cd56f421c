/** How many requests are in flight, and how many start in a second: two limits, and what keeps each of them. */
@NullMarked
package lesson.semaphores;

import org.jspecify.annotations.NullMarked;

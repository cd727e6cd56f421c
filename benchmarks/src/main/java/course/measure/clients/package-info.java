/** What the clients of lesson 15 cost and how much they get done, on the same lab. */
@NullMarked
package course.measure.clients;

import org.jspecify.annotations.NullMarked;

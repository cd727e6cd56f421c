/** Requests that race each other: the first success wins, the losers are let go, and what they opened is closed. */
@NullMarked
package lesson.races;

import org.jspecify.annotations.NullMarked;

/** Many addresses, one result for each: the parallel fetcher, made of what the lessons before it taught. */
package lesson.fetcher;

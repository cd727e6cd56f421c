/** Trying again: what to wait for, how long, how often, and when not at all. */
package lesson.backoff;

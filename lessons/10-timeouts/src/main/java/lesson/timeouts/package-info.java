/** Giving up in time: what each timeout covers, and how the server learns of it. */
package lesson.timeouts;

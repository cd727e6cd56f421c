/** One request at a time: how to write it, and everything that comes back. */
package lesson.requests;

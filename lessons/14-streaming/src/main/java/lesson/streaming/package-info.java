/** Answers read while they come: bytes, lines and events in constant memory, files that are whole or not there. */
package lesson.streaming;

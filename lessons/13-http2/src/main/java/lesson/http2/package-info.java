/** Lesson 13: many requests over one connection. */
@NullMarked
package lesson.http2;

import org.jspecify.annotations.NullMarked;

/** Compiles what a student handed in, in a JVM that is thrown away: a compiler can be made to run forever and to eat all memory. */
@NullMarked
package course.grade.compile;

import org.jspecify.annotations.NullMarked;

/**
 * Examines students' work: compiles, lints and judges it, one student a JVM at a time. Students' code runs in none of these JVMs, but
 * behind the walls that {@link course.grade.isolate} builds.
 */
@NullMarked
package course.grade.examine;

import org.jspecify.annotations.NullMarked;

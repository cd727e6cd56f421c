/**
 * The process in which a student's code runs, alone: it calls what the grader says and tells what came of it. It knows neither the
 * check nor what is expected, and nothing it says is believed beyond that it was said. In the worker this is a module of its own,
 * closed to reflection.
 */
@NullMarked
package course.grade.split.worker;

import org.jspecify.annotations.NullMarked;

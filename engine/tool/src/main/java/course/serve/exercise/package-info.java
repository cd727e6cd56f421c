/** Exercises in a page: the learner's real file, its check, its hints, and what changes while somebody looks. */
@NullMarked
package course.serve.exercise;

import org.jspecify.annotations.NullMarked;

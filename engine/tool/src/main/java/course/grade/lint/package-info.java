/** Looks through a student's compiled classes for what no exercise needs. It stops the curious, not the cunning: a lint, not a wall. */
@NullMarked
package course.grade.lint;

import org.jspecify.annotations.NullMarked;

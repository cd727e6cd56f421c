/**
 * Runs a program that nobody trusts: apart from the grader, with as little as possible to read, to write, to reach and to harm, and
 * with nothing left of it afterwards. How strong the walls are depends on the machine; a self-test finds out and says so.
 */
@NullMarked
package course.grade.isolate;

import org.jspecify.annotations.NullMarked;

/**
 * Judges a student's class in a process of its own. The suite, the lab and whatever is expected stay in this JVM; the suite calls a
 * proxy that has the name and the signatures of the student's class, and only data goes to the worker and back.
 */
@NullMarked
package course.grade.split;

import org.jspecify.annotations.NullMarked;

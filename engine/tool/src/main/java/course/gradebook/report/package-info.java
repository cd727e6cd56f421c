/** The gradebook for people: a student's feedback, the teacher's report. Pages need no script and no other file. */
@NullMarked
package course.gradebook.report;

import org.jspecify.annotations.NullMarked;

/** What a grading has found out, kept as it goes: a file that survives a crash, and several of them put together. */
@NullMarked
package course.gradebook.journal;

import org.jspecify.annotations.NullMarked;

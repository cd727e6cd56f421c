/** What a check says of a learner's code. Nothing here runs code, reads a file or prints. */
@NullMarked
package course.verdict;

import org.jspecify.annotations.NullMarked;

/** What a grader and its worker say to each other: data, bounded in size and depth. Nothing here runs what it reads. */
@NullMarked
package course.grade.split.wire;

import org.jspecify.annotations.NullMarked;

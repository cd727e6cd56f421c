/** Grades a class: a folder of submissions goes in, a journal and a gradebook come out. Knows no screen and no command line. */
@NullMarked
package course.classroom;

import org.jspecify.annotations.NullMarked;

/** Gives JUnit tests a lab. */
@NullMarked
package course.lab.junit;

import org.jspecify.annotations.NullMarked;

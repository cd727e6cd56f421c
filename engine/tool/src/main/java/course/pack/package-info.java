/** The course as one file for machines without a network: it needs a JDK there, and nothing else. */
@NullMarked
package course.pack;

import org.jspecify.annotations.NullMarked;

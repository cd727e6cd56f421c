/** Compiles Java source in this JVM, and says in plain words what a compiler did not understand. */
@NullMarked
package course.compile;

import org.jspecify.annotations.NullMarked;

/** The commands of {@code ./course}: they read arguments, ask the core and print; they decide nothing. */
@NullMarked
package course.cli;

import org.jspecify.annotations.NullMarked;

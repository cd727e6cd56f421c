/** Runs examples and snippets in warm child JVMs that can be killed, and tells what they print and ask while they do. */
@NullMarked
package course.serve.run;

import org.jspecify.annotations.NullMarked;

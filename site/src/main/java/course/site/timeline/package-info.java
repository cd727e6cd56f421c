/** Pictures of captured runs: from the flights an example recorded to a figure on its page. */
@NullMarked
package course.site.timeline;

import org.jspecify.annotations.NullMarked;

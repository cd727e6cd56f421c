/** What measurements need of this machine: its description, other programs, folders for a while. */
@NullMarked
package course.measure.machine;

import org.jspecify.annotations.NullMarked;

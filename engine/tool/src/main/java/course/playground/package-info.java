/** JShell with a lab that runs, a client, and a picture of what just happened. */
@NullMarked
package course.playground;

import org.jspecify.annotations.NullMarked;

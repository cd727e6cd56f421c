/** Collections that notice when two threads change them at the same moment; the judge puts them in the place of the JDK's. */
@NullMarked
package course.check.race;

import org.jspecify.annotations.NullMarked;

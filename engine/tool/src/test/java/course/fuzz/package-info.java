/** Generated inputs for whatever reads what people, programs or attackers wrote. */
@NullMarked
package course.fuzz;

import org.jspecify.annotations.NullMarked;

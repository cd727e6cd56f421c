/** What a check is made of: criteria with points, diagnoses with a sentence, and ways to tell right from wrong without a clock. */
@NullMarked
package course.check;

import org.jspecify.annotations.NullMarked;

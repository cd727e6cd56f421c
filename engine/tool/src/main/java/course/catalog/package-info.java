/** What there is to learn: lessons, exercises and examples, read as text from the tree. */
@NullMarked
package course.catalog;

import org.jspecify.annotations.NullMarked;

/** Where everything goes that comes of a gradebook. */
@NullMarked
package course.gradebook.folder;

import org.jspecify.annotations.NullMarked;

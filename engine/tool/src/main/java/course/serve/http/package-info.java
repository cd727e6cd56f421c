/** The HTTP side of the live site: who may ask, what was asked, how it is answered. Knows nothing of the course. */
@NullMarked
package course.serve.http;

import org.jspecify.annotations.NullMarked;

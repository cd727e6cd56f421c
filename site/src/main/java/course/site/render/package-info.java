/** Puts a page into the one template of the site: navigation, facts, contents, previous and next. */
@NullMarked
package course.site.render;

import org.jspecify.annotations.NullMarked;

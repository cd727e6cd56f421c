/** Makes what Asciidoctor wrote readable and accessible: anchors, code figures, notes, tables. */
@NullMarked
package course.site.dress;

import org.jspecify.annotations.NullMarked;

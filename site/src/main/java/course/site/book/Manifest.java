package course.site.book;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jsoup.nodes.Entities;

/** The package document of an EPUB 3.3: what the book is, which files it has, in which order they are read. */
record Manifest(Book book, Instant now) {

    String xml() {
        return """
                <?xml version="1.0" encoding="UTF-8"?>
                <package xmlns="http://www.idpf.org/2007/opf" version="3.0" unique-identifier="id" xml:lang="en">
                <metadata xmlns:dc="http://purl.org/dc/elements/1.1/">
                <dc:identifier id="id">urn:uuid:%s</dc:identifier>
                <dc:title>%s</dc:title>
                <dc:language>en</dc:language>
                <dc:creator>%s</dc:creator>
                <dc:description>%s</dc:description>
                <dc:rights>MIT license</dc:rights>
                <meta property="dcterms:modified">%s</meta>
                <meta property="schema:accessMode">textual</meta>
                <meta property="schema:accessMode">visual</meta>
                <meta property="schema:accessModeSufficient">textual</meta>
                <meta property="schema:accessibilityFeature">alternativeText</meta>
                <meta property="schema:accessibilityFeature">displayTransformability</meta>
                <meta property="schema:accessibilityFeature">readingOrder</meta>
                <meta property="schema:accessibilityFeature">structuralNavigation</meta>
                <meta property="schema:accessibilityFeature">tableOfContents</meta>
                <meta property="schema:accessibilityHazard">none</meta>
                <meta property="schema:accessibilitySummary">All text can be resized and read aloud; each picture of a run says \
                in words which request ran from when to when.</meta>
                </metadata>
                <manifest>
                <item id="css" href="book.css" media-type="text/css"/>
                <item id="cover-image" href="cover.svg" media-type="image/svg+xml" properties="cover-image"/>
                <item id="cover" href="cover.xhtml" media-type="application/xhtml+xml"/>
                <item id="title" href="title.xhtml" media-type="application/xhtml+xml"/>
                <item id="contents" href="contents.xhtml" media-type="application/xhtml+xml" properties="nav"/>
                %s
                </manifest>
                <spine>
                <itemref idref="cover"/>
                <itemref idref="title"/>
                <itemref idref="contents"/>
                %s
                </spine>
                </package>
                """.formatted(identity(), Entities.escape(Book.TITLE), Entities.escape(Book.AUTHOR),
                Entities.escape(Book.ABOUT), now.truncatedTo(ChronoUnit.SECONDS), lines(Manifest::item),
                lines(leaf -> "<itemref idref=\"%s\"/>".formatted(id(leaf))));
    }

    private String lines(Function<Leaf, String> line) {
        return book.leaves().stream().map(line).collect(Collectors.joining("\n"));
    }

    private static String item(Leaf leaf) {
        var drawn = leaf.content().select("svg").isEmpty() ? "" : " properties=\"svg\"";
        return "<item id=\"%s\" href=\"%s\" media-type=\"application/xhtml+xml\"%s/>"
                .formatted(id(leaf), Xhtml.file(leaf), drawn);
    }

    /** An id may not begin with a digit here. */
    private static String id(Leaf leaf) {
        return "leaf-" + leaf.key();
    }

    /** The same for every edition: a reader's shelf replaces the old one. */
    private static UUID identity() {
        return UUID.nameUUIDFromBytes(Book.TITLE.getBytes(StandardCharsets.UTF_8));
    }
}

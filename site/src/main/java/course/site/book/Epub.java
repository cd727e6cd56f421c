package course.site.book;

import course.site.publish.Assets;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.zip.CRC32;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/**
 * The book as EPUB 3: one XHTML file a leaf, a cover, contents, and a package that names them all. Written here because the
 * libraries on Maven Central write EPUB 2.
 */
record Epub(Book book, Instant now) {

    private static final String TYPE = "application/epub+zip";
    private static final String CONTAINER = """
            <?xml version="1.0" encoding="UTF-8"?>
            <container version="1.0" xmlns="urn:oasis:names:tc:opendocument:xmlns:container">
            <rootfiles><rootfile full-path="book/package.opf" media-type="application/oebps-package+xml"/></rootfiles>
            </container>
            """;

    void write(Path file) throws IOException {
        write(Files.newOutputStream(file));
    }

    private void write(OutputStream out) throws IOException {
        try (var zip = new ZipOutputStream(out, StandardCharsets.UTF_8)) {
            type(zip);
            add(zip, "META-INF/container.xml", CONTAINER);
            add(zip, "book/package.opf", new Manifest(book, now).xml());
            add(zip, "book/book.css", Assets.text("epub.css"));
            add(zip, "book/cover.svg", "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n" + Cover.svg());
            var xhtml = new Xhtml(book);
            add(zip, "book/cover.xhtml", xhtml.cover());
            add(zip, "book/title.xhtml", xhtml.titlePage());
            add(zip, "book/contents.xhtml", xhtml.contents());
            for (var leaf : book.leaves()) {
                add(zip, "book/" + Xhtml.file(leaf), xhtml.leaf(leaf));
            }
        }
    }

    /** The first entry, not compressed: readers know the format by the bytes at that place. */
    private void type(ZipOutputStream zip) throws IOException {
        var bytes = TYPE.getBytes(StandardCharsets.US_ASCII);
        var sum = new CRC32();
        sum.update(bytes);
        var entry = entry("mimetype");
        entry.setMethod(ZipEntry.STORED);
        entry.setSize(bytes.length);
        entry.setCrc(sum.getValue());
        zip.putNextEntry(entry);
        zip.write(bytes);
        zip.closeEntry();
    }

    private void add(ZipOutputStream zip, String name, String text) throws IOException {
        zip.putNextEntry(entry(name));
        zip.write(text.getBytes(StandardCharsets.UTF_8));
        zip.closeEntry();
    }

    private ZipEntry entry(String name) {
        var entry = new ZipEntry(name);
        entry.setTime(now.toEpochMilli());
        return entry;
    }
}

package course.site.book;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.StreamSupport;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PageMode;
import org.apache.pdfbox.pdmodel.common.PDMetadata;
import org.apache.pdfbox.pdmodel.interactive.documentnavigation.destination.PDPageDestination;
import org.apache.pdfbox.pdmodel.interactive.viewerpreferences.PDViewerPreferences;
import org.jsoup.nodes.Entities;

/** A PDF as the browser printed it. */
record Printed(Path pdf) {

    private static final String LANGUAGE = "en";
    private static final String METADATA = """
            <?xpacket begin="" id="W5M0MpCehiHzreSzNTczkc9d"?>
            <x:xmpmeta xmlns:x="adobe:ns:meta/"><rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#">
            <rdf:Description rdf:about="" xmlns:dc="http://purl.org/dc/elements/1.1/">
            <dc:title><rdf:Alt><rdf:li xml:lang="x-default">%s</rdf:li></rdf:Alt></dc:title>
            <dc:creator><rdf:Seq><rdf:li>%s</rdf:li></rdf:Seq></dc:creator>
            <dc:description><rdf:Alt><rdf:li xml:lang="x-default">%s</rdf:li></rdf:Alt></dc:description>
            <dc:language><rdf:Bag><rdf:li>%s</rdf:li></rdf:Bag></dc:language>
            </rdf:Description></rdf:RDF></x:xmpmeta>
            <?xpacket end="r"?>
            """;

    /** On which page each id is that a link leads to, counted from 1. */
    Map<String, Integer> pages() throws IOException {
        try (var document = Loader.loadPDF(pdf.toFile())) {
            var pages = new HashMap<String, Integer>();
            var destinations = document.getDocumentCatalog().getDests();
            if (destinations != null) {
                for (var name : destinations.getCOSObject().keySet()) {
                    if (destinations.getDestination(name.getName()) instanceof PDPageDestination place) {
                        pages.put(name.getName(), place.retrievePageNumber() + 1);
                    }
                }
            }
            return pages;
        }
    }

    /**
     * Says in the file what it is, who wrote it and in which language, and lets viewers show title and bookmarks.
     * {@code chapters} are the names of the bookmarks: the browser runs the lines of a title together. Answers the number
     * of pages. Fails when there are more or fewer bookmarks.
     */
    int signed(List<String> chapters) throws IOException {
        var signed = pdf.resolveSibling(pdf.getFileName() + ".signed");
        int pages;
        try (var document = Loader.loadPDF(pdf.toFile())) {
            sign(document);
            name(document, chapters);
            pages = document.getNumberOfPages();
            document.save(signed.toFile());
        }
        Files.move(signed, pdf, StandardCopyOption.REPLACE_EXISTING);
        return pages;
    }

    private static void sign(PDDocument document) throws IOException {
        var information = document.getDocumentInformation();
        information.setTitle(Book.TITLE);
        information.setAuthor(Book.AUTHOR);
        information.setSubject(Book.ABOUT);
        information.setCreator("The course's site");
        var catalog = document.getDocumentCatalog();
        catalog.setLanguage(LANGUAGE);
        catalog.setPageMode(PageMode.USE_OUTLINES);
        var preferences = new PDViewerPreferences(new COSDictionary());
        preferences.setDisplayDocTitle(true);
        catalog.setViewerPreferences(preferences);
        var metadata = METADATA.formatted(Entities.escape(Book.TITLE), Entities.escape(Book.AUTHOR),
                Entities.escape(Book.ABOUT), LANGUAGE).getBytes(StandardCharsets.UTF_8);
        catalog.setMetadata(new PDMetadata(document, new ByteArrayInputStream(metadata)));
    }

    private static void name(PDDocument document, List<String> chapters) throws IOException {
        var outline = document.getDocumentCatalog().getDocumentOutline();
        var count = outline == null ? 0 : (int) StreamSupport.stream(outline.children().spliterator(), false).count();
        if (count != chapters.size()) {
            throw new IOException("it has %d bookmarks for %d chapters".formatted(count, chapters.size()));
        }
        var names = chapters.iterator();
        outline.children().forEach(bookmark -> bookmark.setTitle(names.next()));
    }
}

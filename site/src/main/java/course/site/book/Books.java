package course.site.book;

import course.site.complaint.Complaint;
import course.site.page.Chapters;
import course.site.publish.Bindery;
import course.site.publish.Folder;
import course.site.publish.Volume;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Supplier;
import java.util.stream.Stream;

/**
 * Binds the course as PDF and as EPUB. The PDF needs a browser to print it: {@code notice} is told when there is none,
 * and the EPUB is made all the same.
 */
public record Books(Supplier<Optional<Chromium>> printer, Instant now, Consumer<String> notice) implements Bindery {

    private static final String NAME = "books/asynchronous-http-in-java";

    @Override
    public List<Volume> bind(Chapters chapters, Path folder, Consumer<Complaint> complaints) {
        var book = Book.of(chapters);
        book.deadLinks().forEach(link -> complaints.accept(new Complaint("site", 0,
                "a link in the book leads nowhere: " + link,
                "mend the link, or what course.site.book takes away from the page it leads to.")));
        Folder.created(folder.resolve(NAME).getParent());
        return Stream.concat(pdf(book, folder, complaints).stream(), Stream.of(epub(book, folder))).toList();
    }

    private Optional<Volume> pdf(Book book, Path folder, Consumer<Complaint> complaints) {
        var chromium = printer.get();
        if (chromium.isEmpty()) {
            notice.accept("No Chromium: the PDF was left out. Install chromium, or name it in CHROMIUM, and build again.");
            return Optional.empty();
        }
        try {
            return Optional.of(printed(book, chromium.get(), folder));
        } catch (IOException e) {
            complaints.accept(new Complaint("books", 0, "the PDF could not be printed: " + e.getMessage(),
                    "start that browser by hand, or name another Chromium in CHROMIUM."));
            return Optional.empty();
        }
    }

    /** Prints twice: the first time to see on which page everything is. */
    private static Volume printed(Book book, Chromium chromium, Path folder) throws IOException {
        var pdf = folder.resolve(NAME + ".pdf");
        var html = folder.resolve(NAME + ".html");
        try {
            Files.writeString(html, new Sheets(book).html(Map.of()));
            chromium.print(html, pdf);
            Files.writeString(html, new Sheets(book).html(new Printed(pdf).pages()));
            chromium.print(html, pdf);
        } finally {
            Files.deleteIfExists(html);
        }
        var pages = new Printed(pdf).signed(new Sheets(book).chapters());
        return new Volume(NAME + ".pdf", "PDF", Files.size(pdf), pages);
    }

    private Volume epub(Book book, Path folder) {
        try {
            var epub = folder.resolve(NAME + ".epub");
            new Epub(book, now).write(epub);
            return new Volume(NAME + ".epub", "EPUB", Files.size(epub), 0);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}

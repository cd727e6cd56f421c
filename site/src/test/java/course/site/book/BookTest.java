package course.site.book;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import course.site.complaint.Complaint;
import course.site.dress.Dress;
import course.site.page.Chapters;
import course.site.page.Facts;
import course.site.page.Page;
import course.site.page.Text;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import javax.xml.parsers.DocumentBuilderFactory;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.interactive.documentnavigation.outline.PDOutlineItem;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.parser.Parser;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What the books of a small course hold. */
class BookTest {

    private static final Instant NOW = Instant.parse("2026-01-02T03:04:05Z");
    private static final String QUIZ = """
            <div class="openblock quiz"><div class="title">Predict</div><div class="content"><div class="paragraph"><p>How many?</p></div>
            <div class="dlist"><dl><dt>One</dt><dd><p>Look again.</p></dd><dt><span class="right">Ten</span></dt><dd><p>All.</p></dd></dl>
            </div></div></div>""";

    private final List<Complaint> complaints = new ArrayList<>();
    private final List<String> notices = new ArrayList<>();

    @Test
    @DisplayName("the chapters are the course's, in its order, each exercise in the chapter of its lesson")
    void chapters() {
        var book = Book.of(course(""));

        assertThat(book.leaves()).extracting(Leaf::key).containsExactly("index", "08-gather", "09-semaphores", "glossary");
        assertThat(book.leaves()).extracting(Leaf::title).containsExactly("Home", "Gather: all of them", "Semaphores", "Glossary");
        assertThat(book.leaves().get(1).headings()).extracting(Leaf.Heading::words)
                .containsExactly("The idea", "Answers to the questions", "Exercise: Pages in order");
    }

    @Test
    @DisplayName("links between pages lead to places in the book, and one that leads nowhere is refused")
    void links() {
        var book = Book.of(course(""));

        assertThat(book.leaves().get(1).content().select("a[href]").eachAttr("href"))
                .contains("#exercises-gather-in-order", "#glossary--permit", "#08-gather--idea", "https://example.org/");
        assertThat(book.deadLinks()).isEmpty();
        assertThat(Book.of(course("<p><a href=\"exercises/gather/in-order.html#hints\">Hints</a></p>")).deadLinks())
                .containsExactly("#exercises-gather-in-order--hints");
    }

    @Test
    @DisplayName("a question has lettered choices, and its answer stands at the end of the chapter; hints stay out")
    void questions() {
        var lesson = Book.of(course("")).leaves().get(1).content();

        assertThat(lesson.select(".quiz .choices li").eachText()).containsExactly("One", "Ten");
        assertThat(lesson.select(".quiz").text()).doesNotContain("Look again.");
        assertThat(lesson.select(".answer .choices li").eachText()).containsExactly("Not quite. Look again.", "Right. All.");
        assertThat(lesson.select("details, button, .anchor")).isEmpty();
        assertThat(lesson.text()).doesNotContain("A nudge");
    }

    @Test
    @DisplayName("a listing whose lines are too long for paper is set smaller")
    void wideListings() {
        var listings = "<figure class=\"code\"><pre>%s</pre></figure>";
        var text = listings.formatted("a".repeat(93) + "\nb") + listings.formatted("b\n" + "a".repeat(94)) + listings.formatted("a".repeat(107));

        assertThat(Book.of(course(text)).leaves().get(1).content().select("figure.code").eachAttr("class"))
                .containsExactly("code", "code wide", "code very-wide");
    }

    @Test
    @DisplayName("an id is there once, and the contents of the printed book know its page")
    void sheets() {
        var sheets = Jsoup.parse(new Sheets(Book.of(course(""))).html(Map.of("08-gather", 7, "08-gather--idea", 8)));

        assertThat(sheets.select("[id]").eachAttr("id")).doesNotHaveDuplicates();
        assertThat(sheets.select(".toc a[href=#08-gather]").text()).isEqualTo("08 Gather: all of them 7");
        assertThat(sheets.select(".toc a[href=#08-gather--idea]").text()).isEqualTo("The idea 8");
        assertThat(sheets.select("style").html()).contains("@page p-08-gather { @top-left { content: \"08 Gather\"; } }");
    }

    @Test
    @DisplayName("the EPUB names all its files, each is well-formed XML, and links lead from file to file")
    void epub(@TempDir Path folder) throws Exception {
        var file = folder.resolve("book.epub");
        new Epub(Book.of(course("")), NOW).write(file);

        try (var epub = new ZipFile(file.toFile())) {
            var first = epub.entries().nextElement();
            assertThat(first.getName()).isEqualTo("mimetype");
            assertThat(first.getMethod()).isEqualTo(ZipEntry.STORED);
            for (var entry : epub.stream().filter(each -> each.getName().matches(".*\\.(xhtml|opf|xml|svg)")).toList()) {
                DocumentBuilderFactory.newInstance().newDocumentBuilder().parse(epub.getInputStream(entry));
            }
            var manifest = page(epub, "package.opf");
            assertThat(manifest.select("item").eachAttr("href")).allSatisfy(name -> assertThat(epub.getEntry("book/" + name)).isNotNull());
            assertThat(manifest.select("itemref").eachAttr("idref")).containsExactly("cover", "title", "contents", "leaf-index",
                    "leaf-08-gather", "leaf-09-semaphores", "leaf-glossary");
            assertThat(manifest.getElementsByTag("dc:creator").text()).isEqualTo("The course");
            assertThat(page(epub, "09-semaphores.xhtml").select("a").eachAttr("href"))
                    .containsExactly("08-gather.xhtml", "08-gather.xhtml#exercises-gather-in-order");
        }
    }

    @Test
    @DisplayName("without a browser the EPUB is made alone, and it is said what to do")
    void noBrowser(@TempDir Path folder) {
        var volumes = new Books(Optional::empty, NOW, notices::add).bind(course(""), folder, complaints::add);

        assertThat(volumes).singleElement().satisfies(volume -> {
            assertThat(volume.format()).isEqualTo("EPUB");
            assertThat(folder.resolve(volume.path())).hasSize(volume.bytes());
        });
        assertThat(notices).singleElement().asString().contains("No Chromium", "Install chromium");
        assertThat(complaints).isEmpty();
    }

    @Test
    @DisplayName("the PDF is tagged, signed, has bookmarks, and its contents say the right pages")
    void pdf(@TempDir Path folder) throws Exception {
        assumeTrue(Chromium.installed().isPresent(), "No Chromium: no PDF was printed. Install chromium, or name it in CHROMIUM.");
        var volumes = new Books(Chromium::installed, NOW, notices::add).bind(course(""), folder, complaints::add);

        assertThat(complaints).isEmpty();
        var pdf = folder.resolve(volumes.getFirst().path());
        try (var document = Loader.loadPDF(pdf.toFile())) {
            var catalog = document.getDocumentCatalog();
            assertThat(catalog.getMarkInfo().isMarked()).isTrue();
            assertThat(catalog.getLanguage()).isEqualTo("en");
            assertThat(catalog.getDocumentOutline().children()).extracting(PDOutlineItem::getTitle)
                    .containsExactly("Contents", "Home", "08 Gather: all of them", "09 Semaphores", "Glossary");
            assertThat(document.getDocumentInformation().getAuthor()).isEqualTo("The course");
            assertThat(document.getNumberOfPages()).isEqualTo(volumes.getFirst().pages());
        }
        assertThat(new Printed(pdf).pages()).containsEntry("index", 4).containsEntry("08-gather", 5).containsEntry("glossary", 7);
        assertThat(Files.list(pdf.getParent())).extracting(file -> file.getFileName().toString())
                .containsExactlyInAnyOrder("asynchronous-http-in-java.pdf", "asynchronous-http-in-java.epub");
    }

    private static Chapters course(String more) {
        var gather = lesson("08", "gather", "Gather: all of them", """
                <div class="sect1"><h2 id="idea">The idea</h2><p>See <a href="#idea">here</a>, <a href="exercises/gather/in-order.html">there</a>,
                <a href="glossary.html#permit">permit</a>, <a href="https://example.org/">outside</a>.</p>%s%s</div>""".formatted(QUIZ, more));
        var exercise = new Page.Exercise("gather", "in-order", 12, 10, "InOrder.java", text("Pages in order", """
                <p>As in <a href="../../08-gather.html#idea">the lesson</a>.</p>
                <div class="sect1 hints"><h2 id="hints">Hints</h2><details class="hint"><summary>A nudge</summary><div>Look.</div></details></div>"""),
                List.of());
        var semaphores = lesson("09", "semaphores", "Semaphores",
                "<p>After <a href=\"08-gather.html\">08</a> and <a href=\"exercises/gather/in-order.html\">its exercise</a>.</p>");
        return new Chapters(List.of(new Chapters.Chapter(gather, List.of(exercise)), new Chapters.Chapter(semaphores, List.of())),
                List.of(plain("glossary", "Glossary", "<dl><dt id=\"permit\">permit</dt><dd>A place.</dd></dl>"), plain("index", "Home", "<p>Hi.</p>")));
    }

    private static Page.Lesson lesson(String number, String word, String title, String html) {
        return new Page.Lesson(number + "-" + word, number, word, new Facts(20, List.of(), "Learn.", "Remember.", ""), text(title, html), List.of());
    }

    private static Page.Plain plain(String name, String title, String html) {
        return new Page.Plain(name, "", text(title, html), List.of());
    }

    private static Text text(String title, String html) {
        return new Text(title, title, Dress.up(html).html(), List.of());
    }

    private static Document page(ZipFile epub, String name) throws Exception {
        try (InputStream in = epub.getInputStream(epub.getEntry("book/" + name))) {
            return Jsoup.parse(in, "UTF-8", "", Parser.xmlParser());
        }
    }
}

package course.site;

import static org.assertj.core.api.Assertions.assertThat;

import course.site.publish.Bindery;
import course.site.publish.Folder;
import course.site.publish.Volume;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The line on the home page that leads to the books. */
class BookLineTest {

    private static final Bindery ONE_BOOK = (_, folder, _) -> {
        Folder.write(folder, "books/course.pdf", "a book");
        return List.of(new Volume("books/course.pdf", "PDF", 2_400_000, 321));
    };

    @Test
    @DisplayName("it links to a book that is there, with its pages and its size")
    void there(@TempDir Path folder) {
        var course = course(folder);

        assertThat(course.build(ONE_BOOK).complaints()).isEmpty();
        assertThat(course.page("index.html").select(".as-book a").attr("href")).isEqualTo("books/course.pdf");
        assertThat(course.page("index.html").select(".as-book").text())
                .isEqualTo("As a book: the whole course as PDF (321 pages, 2.4 MB).");
    }

    @Test
    @DisplayName("it says how to make the books where there are none")
    void none(@TempDir Path folder) {
        var course = course(folder);

        assertThat(course.build().complaints()).isEmpty();
        assertThat(course.page("index.html").select(".as-book a")).isEmpty();
        assertThat(course.page("index.html").select(".as-book").text()).contains("mvn -Pbooks");
    }

    private static Course course(Path folder) {
        return Course.in(folder).with("site/pages/index.adoc", "= Home\n:lead: Read on.\n\nHello.\n\nbooks::[]\n");
    }
}

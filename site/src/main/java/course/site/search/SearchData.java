package course.site.search;

import course.site.page.Chapters;
import course.site.page.Page;
import java.util.List;
import java.util.stream.Stream;
import tools.jackson.databind.json.JsonMapper;

/** The search data of a whole course. */
public final class SearchData {

    private static final JsonMapper JSON = new JsonMapper();

    private SearchData() {
    }

    /** One section: where it is, the page's title, its own title, its words, and what kind of page. */
    record Entry(String url, String page, String title, String words, String kind) {
    }

    /** A script that puts the entries where the search of the site looks for them. */
    public static String script(Chapters chapters) {
        return "window.courseSearch = " + JSON.writeValueAsString(entries(chapters)).replace("</", "<\\/") + ";\n";
    }

    static List<Entry> entries(Chapters chapters) {
        return chapters.inOrder().stream().flatMap(SearchData::entries).toList();
    }

    private static Stream<Entry> entries(Page page) {
        return Sections.of(page.title(), page.text().html()).stream()
                .filter(section -> !section.words().isEmpty())
                .map(section -> new Entry(address(page, section), page.title(), section.title(), section.words(),
                        kind(page)));
    }

    private static String address(Page page, Section section) {
        return section.id().isEmpty() ? page.path() : page.path() + "#" + section.id();
    }

    private static String kind(Page page) {
        return switch (page) {
            case Page.Lesson lesson -> "Lesson " + lesson.number();
            case Page.Exercise _ -> "Exercise";
            case Page.Plain _ -> "";
        };
    }
}

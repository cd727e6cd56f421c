package course.site.search;

import course.site.page.Chapters;
import course.site.page.Page;
import course.site.page.Section;
import java.util.List;
import java.util.stream.Stream;
import org.jsoup.Jsoup;
import tools.jackson.databind.json.JsonMapper;

/** The search data of a whole course. */
public final class SearchData {

    private static final JsonMapper JSON = new JsonMapper();

    private SearchData() {
    }

    /** One section: where it is, the page's title, its own title, its words, what kind of page, and other words to find it by, with commas. */
    record Entry(String url, String page, String title, String words, String kind, String also) {
    }

    /** A script that puts the entries where the search of the site looks for them. */
    public static String script(Chapters chapters) {
        return "window.courseSearch = " + JSON.writeValueAsString(entries(chapters)).replace("</", "<\\/") + ";\n";
    }

    static List<Entry> entries(Chapters chapters) {
        return chapters.inOrder().stream().flatMap(SearchData::entries).toList();
    }

    private static Stream<Entry> entries(Page page) {
        var sections = page.text().sections().stream().filter(section -> !section.words().isEmpty());
        return switch (page) {
            case Page.Lesson lesson -> Stream.concat(Stream.of(whole(lesson)),
                    sections.filter(section -> !section.id().isEmpty()).map(section -> entry(lesson, section)));
            case Page.Exercise _, Page.Plain _ -> sections.map(section -> entry(page, section));
        };
    }

    /** A lesson is found by what it is for, even where its first word is a heading. */
    private static Entry whole(Page.Lesson lesson) {
        var facts = lesson.facts();
        var words = Jsoup.parseBodyFragment("%s %s".formatted(facts.objective(), facts.recall())).text();
        var start = lesson.text().sections().getFirst().words();
        return new Entry(lesson.path(), lesson.title(), lesson.title(), "%s %s".formatted(words, start).strip(), kind(lesson),
                facts.keywords().isEmpty() ? lesson.word() : "%s, %s".formatted(lesson.word(), facts.keywords()));
    }

    private static Entry entry(Page page, Section section) {
        return new Entry(address(page, section), page.title(), section.title(), section.words(), kind(page), "");
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

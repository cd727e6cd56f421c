package course.site.book;

import course.site.page.Chapters;
import course.site.page.Page;
import course.site.render.Shell;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;

/** The whole course in reading order, as it stands on paper: what the site's pages say, with links that stay in the book. */
record Book(List<Leaf> leaves) {

    static final String TITLE = Shell.COURSE;
    static final String AUTHOR = "The course";
    static final String ABOUT = "Lessons, exercises and reference: from one HTTP request in Java to many at once.";

    Book {
        leaves = List.copyOf(leaves);
    }

    /** The home page, each lesson with its exercises, then the pages that are no lesson. */
    static Book of(Chapters chapters) {
        var shell = new Shell(chapters, List.of());
        var home = chapters.plain().stream().filter(Page.Plain::home).map(page -> leaf("", "Welcome", page, shell));
        var lessons = chapters.chapters().stream().map(chapter -> lesson(chapter, shell));
        var others = chapters.plain().stream().filter(page -> !page.home())
                .map(page -> leaf("", page.title(), page, shell));
        return new Book(Stream.of(home, lessons, others).flatMap(leaves -> leaves).toList());
    }

    /** Which leaf holds which id. */
    Map<String, Leaf> places() {
        var places = new LinkedHashMap<String, Leaf>();
        for (var leaf : leaves) {
            leaf.content().select("[id]").forEach(element -> places.put(element.id(), leaf));
        }
        return places;
    }

    /** Links that lead nowhere in the book. */
    List<String> deadLinks() {
        var places = places();
        return leaves.stream()
                .flatMap(leaf -> leaf.content().select("a[href^=#]").eachAttr("href").stream())
                .filter(link -> !places.containsKey(link.substring(1)))
                .distinct()
                .toList();
    }

    private static Leaf lesson(Chapters.Chapter chapter, Shell shell) {
        var leaf = leaf(chapter.lesson().number(), Shell.shortTitle(chapter.lesson()), chapter.lesson(), shell);
        var exercises = new ArrayList<Element>();
        for (var exercise : chapter.exercises()) {
            var section = section(exercise, shell);
            section.selectFirst("h1").prependText("Exercise: ");
            Paper.lower(section);
            exercises.add(section);
        }
        exercises.forEach(leaf.content()::appendChild);
        return leaf;
    }

    private static Leaf leaf(String number, String name, Page page, Shell shell) {
        var section = section(page, shell);
        var title = section.selectFirst("h1");
        title.html("<span class=\"words\">%s</span>".formatted(title.html()));
        if (!number.isEmpty()) {
            title.prependText(" ");
            title.prependElement("span").addClass("number").text(number);
        }
        return new Leaf(section.id(), number, name, section);
    }

    private static Element section(Page page, Shell shell) {
        var document = Jsoup.parseBodyFragment("<section>%s</section>".formatted(shell.article(page)));
        document.outputSettings(new Document.OutputSettings().prettyPrint(false));
        var section = document.body().child(0);
        Shell.classes(page).lines().flatMap(names -> Stream.of(names.split(" "))).forEach(section::addClass);
        Paper.settle(section);
        Questions.settle(section);
        section.selectFirst("h1").id("title");
        Places.settle(page, section);
        return section;
    }
}

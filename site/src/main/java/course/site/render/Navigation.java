package course.site.render;

import course.site.page.Chapters;
import course.site.page.Page;
import org.jsoup.nodes.Element;

/** The tree of all pages. The lesson being read shows its exercises; the page being read is marked. */
record Navigation(Chapters chapters) {

    String html(Page current) {
        var list = new Element("ol").addClass("lessons");
        var open = chapters.of(current);
        for (var chapter : chapters.chapters()) {
            var item = list.appendElement("li");
            item.appendChild(lesson(current, chapter.lesson()));
            if (open.filter(chapter::equals).isPresent() && !chapter.exercises().isEmpty()) {
                var exercises = item.appendElement("ul");
                chapter.exercises().forEach(exercise ->
                        exercises.appendElement("li").appendChild(exercise(current, exercise)));
            }
        }
        return pages(current) + list.outerHtml();
    }

    private String pages(Page current) {
        var list = new Element("ul").addClass("pages");
        chapters.plain().stream().filter(page -> !page.home()).forEach(page -> {
            var link = Html.link(current.up() + page.path(), page.title());
            list.appendElement("li").appendChild(marked(current, page, link));
        });
        return list.childrenSize() == 0 ? "" : list.outerHtml();
    }

    private static Element lesson(Page current, Page.Lesson lesson) {
        var link = new Element("a").attr("href", current.up() + lesson.path()).attr("data-read", lesson.folder());
        link.appendElement("span").addClass("no").text(lesson.number());
        link.appendText(" ");
        link.appendElement("span").text(shortTitle(lesson));
        return marked(current, lesson, link);
    }

    private static Element exercise(Page current, Page.Exercise exercise) {
        var link = Html.link(current.up() + exercise.path(), exercise.title()).attr("data-exercise", exercise.id());
        return marked(current, exercise, link);
    }

    private static Element marked(Page current, Page page, Element link) {
        return current.path().equals(page.path()) ? link.attr("aria-current", "page") : link;
    }

    /** "Gather: wait for all of them" is "Gather" where room is short. */
    static String shortTitle(Page.Lesson lesson) {
        var title = lesson.title();
        return title.contains(":") ? title.substring(0, title.indexOf(':')) : title;
    }
}

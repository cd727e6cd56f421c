package course.site.render;

import course.site.page.Chapters;
import course.site.page.Page;
import org.jsoup.nodes.Element;

/** Where the reader is (the crumbs above the title), and where reading goes on (previous and next). */
record Trail(Chapters chapters) {

    String crumbs(Page current) {
        if (current instanceof Page.Plain plain && plain.home()) {
            return "";
        }
        var list = new Element("ol");
        list.appendElement("li").appendChild(Html.link(current.up() + "index.html", "Course"));
        if (current instanceof Page.Exercise) {
            chapters.of(current).ifPresent(chapter -> list.appendElement("li").appendChild(
                    Html.link(current.up() + chapter.lesson().path(), Navigation.shortTitle(chapter.lesson()))));
        }
        list.appendElement("li").attr("aria-current", "page").text(name(current));
        return new Element("nav").addClass("crumbs").attr("aria-label", "You are here").appendChild(list).outerHtml();
    }

    String neighbors(Page current) {
        var pages = chapters.inOrder();
        var at = pages.indexOf(current);
        var nav = new Element("nav").addClass("neighbors").attr("aria-label", "Previous and next page");
        if (at > 0) {
            nav.appendChild(neighbor(current, pages.get(at - 1), "previous", "Previous"));
        }
        if (at < pages.size() - 1) {
            nav.appendChild(neighbor(current, pages.get(at + 1), "next", "Next"));
        }
        return nav.childrenSize() == 0 ? "" : nav.outerHtml();
    }

    private static Element neighbor(Page current, Page other, String direction, String word) {
        var link = new Element("a").addClass(direction).attr("href", current.up() + other.path())
                .attr("rel", direction.equals("next") ? "next" : "prev");
        link.appendElement("span").addClass("label").text(kind(word, other));
        link.appendText(" ");
        link.appendElement("span").addClass("title").text(other.title());
        return link;
    }

    private static String kind(String word, Page page) {
        return switch (page) {
            case Page.Lesson lesson -> word + ": lesson " + lesson.number();
            case Page.Exercise _ -> word + ": exercise";
            case Page.Plain _ -> word;
        };
    }

    private static String name(Page page) {
        return switch (page) {
            case Page.Lesson lesson -> lesson.number() + " " + Navigation.shortTitle(lesson);
            case Page.Exercise exercise -> exercise.title();
            case Page.Plain plain -> plain.title();
        };
    }
}

package course.site.render;

import course.site.page.Chapters;
import course.site.page.Page;
import course.site.reference.PathMacro;
import java.util.stream.Collectors;

/** The path through the course: every lesson that is written, what it is for, and its exercises. */
record CoursePath(Chapters chapters) {

    /** The page's body, with the path where the page asks for it. */
    String into(Page page) {
        var html = page.text().html();
        return html.contains(PathMacro.PLACE) ? html.replace(PathMacro.PLACE, path(page)) : html;
    }

    private String path(Page page) {
        return chapters.chapters().stream().map(chapter -> stop(page, chapter))
                .collect(Collectors.joining("", "<ol class=\"path\">", "</ol>"));
    }

    private static String stop(Page page, Chapters.Chapter chapter) {
        var lesson = chapter.lesson();
        return """
                <li><a class="stop" href="%s"><span class="no">%s</span> <span class="title">%s</span></a>
                <p class="objective">%s</p><p class="meta">%s</p>%s</li>""".formatted(
                page.up() + lesson.path(), Html.escape(lesson.number()), Html.escape(lesson.title()),
                lesson.facts().objective(), meta(chapter), exercises(page, chapter));
    }

    private static String meta(Chapters.Chapter chapter) {
        var minutes = Html.count(chapter.lesson().facts().minutes(), "minute");
        return chapter.exercises().isEmpty() ? minutes : minutes + " to read, " + Html.count(chapter.points(), "point")
                + " to earn";
    }

    private static String exercises(Page page, Chapters.Chapter chapter) {
        return chapter.exercises().isEmpty() ? "" : chapter.exercises().stream()
                .map(exercise -> "<li>%s</li>".formatted(
                        Html.link(page.up() + exercise.path(), exercise.title()).attr("data-exercise", exercise.id())))
                .collect(Collectors.joining("", "<ul class=\"exercises\">", "</ul>"));
    }
}

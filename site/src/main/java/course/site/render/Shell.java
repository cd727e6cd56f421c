package course.site.render;

import course.site.page.Chapters;
import course.site.page.Page;
import course.site.publish.Volume;
import course.site.render.Template.Resources;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;

/** The one template of the site, and what goes into each of its places. */
public final class Shell {

    /** What the course is called. */
    public static final String COURSE = "Asynchronous HTTP in Java";

    private final Chapters chapters;
    private final List<Volume> volumes;
    private final Template template = Template.resource("page.html");
    private final String first = Resources.text("first.js").strip();
    private final String icon = URLEncoder.encode(Resources.text("icon.svg").strip(), StandardCharsets.UTF_8)
            .replace("+", "%20");

    /** {@code volumes} are the books that pages can link to. */
    public Shell(Chapters chapters, List<Volume> volumes) {
        this.chapters = chapters;
        this.volumes = List.copyOf(volumes);
    }

    /** The whole file of {@code page}. */
    public String html(Page page) {
        var trail = new Trail(chapters);
        return template.fill(Map.ofEntries(
                Map.entry("title", Html.escape(windowTitle(page))),
                Map.entry("description", Html.escape(description(page))),
                Map.entry("icon", icon),
                Map.entry("first", first),
                Map.entry("page", page.path().replaceFirst("\\.html$", "")),
                Map.entry("up", page.up()),
                Map.entry("kind", classes(page)),
                Map.entry("data", data(page)),
                Map.entry("course", COURSE),
                Map.entry("navigation", new Navigation(chapters).html(page)),
                Map.entry("crumbs", trail.crumbs(page)),
                Map.entry("heading", heading(page.heading())),
                Map.entry("strip", new Strip(chapters).html(page)),
                Map.entry("contents", kind(page).equals("home") ? "" : Contents.of(page)),
                Map.entry("body", body(page)),
                Map.entry("recall", Strip.recall(page)),
                Map.entry("neighbors", trail.neighbors(page))));
    }

    /** The page without the frame around it: its title, what it is for, its words, the line to remember. */
    public String article(Page page) {
        return "<h1>%s</h1>%s<div class=\"body\">%s</div>%s".formatted(heading(page.heading()), new Strip(chapters).html(page),
                body(page), Strip.recall(page));
    }

    /** "Gather: wait for all of them" is "Gather" where room is short. */
    public static String shortTitle(Page.Lesson lesson) {
        return Navigation.shortTitle(lesson);
    }

    private String body(Page page) {
        return new BookLine(volumes).into(page, new CoursePath(chapters).into(page));
    }

    /** "Gather: wait for all of them" has its one word in front, and the rest below it. */
    private static String heading(String html) {
        var colon = html.indexOf(": ");
        return colon < 0 ? html
                : "%s<span class=\"colon\">: </span><span class=\"rest\">%s</span>"
                        .formatted(html.substring(0, colon), html.substring(colon + 2));
    }

    private static String windowTitle(Page page) {
        return kind(page).equals("home") ? COURSE : page.title() + " · " + COURSE;
    }

    private static String description(Page page) {
        return switch (page) {
            case Page.Lesson lesson -> Html.plain(lesson.facts().objective());
            case Page.Exercise exercise -> "Exercise " + exercise.id() + ": " + exercise.title();
            case Page.Plain plain -> Html.plain(plain.lead());
        };
    }

    /** What style sheets know the page by: its kind, and the name of a page that is of no other kind. */
    public static String classes(Page page) {
        return page instanceof Page.Plain plain ? kind(page) + " page-" + plain.name() : kind(page);
    }

    /** What scripts know the page by. */
    private static String data(Page page) {
        return page instanceof Page.Exercise exercise ? " data-exercise=\"%s\"".formatted(Html.escape(exercise.id())) : "";
    }

    private static String kind(Page page) {
        return switch (page) {
            case Page.Lesson _ -> "lesson";
            case Page.Exercise _ -> "exercise";
            case Page.Plain plain -> plain.home() ? "home" : "plain";
        };
    }
}

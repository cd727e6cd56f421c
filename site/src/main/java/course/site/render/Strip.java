package course.site.render;

import course.site.page.Chapters;
import course.site.page.Page;
import java.util.List;
import java.util.stream.Collectors;

/** The strip below a title: what the page is for, how long it takes, what it needs, what it counts. */
record Strip(Chapters chapters) {

    private record Cell(String name, String label, String html) {
    }

    String html(Page page) {
        return switch (page) {
            case Page.Lesson lesson -> strip(lesson(lesson));
            case Page.Exercise exercise -> strip(exercise(exercise)) + commands(exercise);
            case Page.Plain plain -> plain.lead().isEmpty() ? "" : "<p class=\"lead\">%s</p>".formatted(plain.lead());
        };
    }

    /** The line to remember, at the end of a lesson. */
    static String recall(Page page) {
        return page instanceof Page.Lesson lesson && !lesson.facts().recall().isEmpty() ? """
                <div class="recall" role="group" aria-label="In one line"><p class="label">In one line</p>
                <p>%s</p></div>""".formatted(lesson.facts().recall()) : "";
    }

    private List<Cell> lesson(Page.Lesson lesson) {
        var facts = lesson.facts();
        var exercises = chapters.of(lesson).map(Chapters.Chapter::exercises).orElse(List.of());
        var practice = exercises.isEmpty() ? "None yet" : Html.count(exercises.size(), "exercise") + ", "
                + Html.count(chapters.of(lesson).orElseThrow().points(), "point");
        return List.of(
                new Cell("objective", "Objective", facts.objective()),
                new Cell("time", "Time", Html.count(facts.minutes(), "minute")),
                new Cell("needs", "Read first", needs(facts.needs())),
                new Cell("practice", "Practice", practice));
    }

    private List<Cell> exercise(Page.Exercise exercise) {
        var lesson = chapters.of(exercise).orElseThrow().lesson();
        return List.of(
                new Cell("lesson", "Practices", "<a href=\"%s\">%s %s</a>".formatted(exercise.up() + lesson.path(),
                        Html.escape(lesson.number()), Html.escape(Navigation.shortTitle(lesson)))),
                new Cell("time", "Time", Html.count(exercise.minutes(), "minute")),
                new Cell("points", "Counts", Html.count(exercise.points(), "point")));
    }

    private String needs(List<String> names) {
        if (names.isEmpty()) {
            return "Nothing";
        }
        return names.stream()
                .map(name -> chapters.lesson(name)
                        .map(lesson -> "<a href=\"%s\">%s %s</a>".formatted(lesson.path(), lesson.number(),
                                Html.escape(Navigation.shortTitle(lesson))))
                        .orElse(Html.escape(name.replaceFirst("-", " "))))
                .collect(Collectors.joining(", "));
    }

    private static String strip(List<Cell> cells) {
        return cells.stream()
                .map(cell -> "<div class=\"%s\"><dt>%s</dt><dd>%s</dd></div>"
                        .formatted(cell.name(), cell.label(), cell.html()))
                .collect(Collectors.joining("", "<dl class=\"strip\">", "</dl>"));
    }

    private static String commands(Page.Exercise exercise) {
        var id = Html.escape(exercise.id());
        var file = Html.escape(exercise.file()).replace("/", "/<wbr>");
        var edit = file.isEmpty() ? "" : command("Edit", file);
        return edit.concat(command("Judge on every save", "./course watch " + id))
                .concat(command("Judge once", "./course check " + id))
                .transform("<dl class=\"commands\">%s</dl>"::formatted);
    }

    private static String command(String label, String html) {
        return "<div><dt>%s</dt><dd><code>%s</code></dd></div>".formatted(label, html);
    }
}

package course.site.render;

import course.site.page.Page;
import course.site.publish.Volume;
import course.site.reference.BooksMacro;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;

/** The line that leads to the books, or says how to make them where there are none. */
record BookLine(List<Volume> volumes) {

    private static final double MEGA = 1e6;

    /** {@code html}, the body of {@code page}, with the line where it asks for it. */
    String into(Page page, String html) {
        return html.contains(BooksMacro.PLACE) ? html.replace(BooksMacro.PLACE, line(page)) : html;
    }

    private String line(Page page) {
        var what = volumes.isEmpty()
                ? "<code>mvn -Pbooks -pl site -am package -DskipTests</code> makes a PDF and an EPUB of all this."
                : volumes.stream().map(volume -> link(page, volume))
                        .collect(Collectors.joining(" and ", "the whole course as ", "."));
        return "<p class=\"as-book\"><strong>As a book:</strong> %s</p>".formatted(what);
    }

    private static String link(Page page, Volume volume) {
        var size = String.format(Locale.ROOT, "%.1f MB", volume.bytes() / MEGA);
        var extent = volume.pages() == 0 ? size : Html.count(volume.pages(), "page") + ", " + size;
        return "%s (%s)".formatted(Html.link(page.up() + volume.path(), volume.format()).outerHtml(), extent);
    }
}

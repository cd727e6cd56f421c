package course.site.page;

import java.util.List;

/** A page's title and body as HTML, and the sections of the body in their order. */
public record Text(String title, String html, List<Section> sections) {

    public Text {
        sections = List.copyOf(sections);
    }
}

package course.site.page;

import java.util.List;

/** A page's heading and body as HTML, its title as plain text, and the sections of the body in their order. */
public record Text(String heading, String title, String html, List<Section> sections) {

    public Text {
        sections = List.copyOf(sections);
    }
}

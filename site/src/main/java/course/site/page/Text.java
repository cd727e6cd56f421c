package course.site.page;

import java.util.List;

/** A page's title and body as HTML, and the runnable listings in it. */
public record Text(String title, String html, List<Listing> runnable) {

    public Text {
        runnable = List.copyOf(runnable);
    }
}

package course.site.page;

/** A page's title and body as HTML. */
public record Text(String title, String html) {
}

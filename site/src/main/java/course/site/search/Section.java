package course.site.search;

/** The words between one heading and the next. {@code id} is empty for what stands before the first heading. */
public record Section(String id, int level, String title, String words) {
}

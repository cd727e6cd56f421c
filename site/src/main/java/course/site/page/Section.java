package course.site.page;

/**
 * The words between one heading and the next, level 2 to 4, or what is said about a term, level 5. {@code id} is empty
 * for what stands before the first heading.
 */
public record Section(String id, int level, String title, String words) {
}

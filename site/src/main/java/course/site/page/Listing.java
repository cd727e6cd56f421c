package course.site.page;

/** A listing with the role {@code runnable}: its id and its code, without the marks of callouts. */
public record Listing(String id, String language, String code) {
}

package course.site.publish;

/**
 * The whole course in one file; {@code path} is relative to the site's folder, {@code pages} 0 where it has none of its own.
 */
public record Volume(String path, String format, long bytes, int pages) {
}

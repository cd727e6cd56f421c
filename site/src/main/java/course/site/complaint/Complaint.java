package course.site.complaint;

/**
 * One thing that has to be mended before the site is published. {@code file} is relative to the course's root;
 * {@code line} is 0 where no single line is to blame.
 */
public record Complaint(String file, int line, String what, String next) {

    @Override
    public String toString() {
        var where = line > 0 ? file + ":" + line : file;
        return "%s: %s%n    Next: %s".formatted(where, what, next);
    }
}

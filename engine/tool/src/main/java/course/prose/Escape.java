package course.prose;

/** Text inside HTML. */
public final class Escape {

    private Escape() {}

    /** Safe as text and inside a quoted attribute. */
    public static String html(String text) {
        return text.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;").replace("\"", "&quot;").replace("'", "&#39;");
    }
}

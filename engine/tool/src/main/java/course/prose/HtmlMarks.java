package course.prose;

/** Elements of HTML around text that was escaped before. */
record HtmlMarks() implements Marks {

    @Override
    public String code(String text) {
        return "<code>" + text + "</code>";
    }

    @Override
    public String strong(String text) {
        return "<strong>" + text + "</strong>";
    }

    @Override
    public String italic(String text) {
        return "<em>" + text + "</em>";
    }

    /** Pages of the course are linked from the root of the site; of addresses elsewhere only those of the web. */
    @Override
    public String link(String target, String label) {
        var address = target.startsWith("http://") || target.startsWith("https://") || target.startsWith("#") ? target
                : "/" + target.replaceFirst("\\.adoc(?=#|$)", ".html");
        // The marks of bold and italic, which are looked for later, must not be found in an address.
        return "<a href=\"%s\">%s</a>".formatted(address.replace("\"", "&quot;").replace("_", "&#95;").replace("*", "&#42;"), label);
    }
}

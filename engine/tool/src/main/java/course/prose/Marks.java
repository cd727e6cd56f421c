package course.prose;

/** What becomes of the marks inside a sentence. */
interface Marks {
    String code(String text);

    String strong(String text);

    String italic(String text);

    /** @param target as the page has it: an address, {@code page.adoc#section} or {@code #section} */
    String link(String target, String label);
}

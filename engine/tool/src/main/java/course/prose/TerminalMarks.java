package course.prose;

import course.terminal.Palette;

/** Colors; a link is its label. */
record TerminalMarks(Palette palette) implements Marks {

    @Override
    public String code(String text) {
        return palette.code(text);
    }

    @Override
    public String strong(String text) {
        return palette.strong(text);
    }

    @Override
    public String italic(String text) {
        return text;
    }

    @Override
    public String link(String target, String label) {
        return label;
    }
}

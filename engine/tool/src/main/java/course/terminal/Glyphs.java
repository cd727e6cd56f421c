package course.terminal;

/** Signs that not every terminal can show, with a plain stand-in for each. All have the width of one letter. */
public record Glyphs(String done, String open, String failed, String bullet, String arrow, String bar, String dot) {
    public static final Glyphs UNICODE = new Glyphs("✓", "○", "✗", "•", "→", "█", "·");
    public static final Glyphs ASCII = new Glyphs("+", "-", "!", "*", ">", "#", "-");
}

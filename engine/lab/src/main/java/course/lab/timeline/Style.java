package course.lab.timeline;

/** How a timeline is drawn in a terminal. */
public enum Style {
    /** ASCII only. */
    PLAIN('=', '-', '.', "", "", "", ""),
    /** Block characters, no color. */
    BLOCKS('█', '░', '·', "", "", "", ""),
    /** Block characters with ANSI colors (ECMA-48, SGR). */
    COLOR('█', '░', '·', "\u001b[32m", "\u001b[31m", "\u001b[2m", "\u001b[0m");

    final char waiting;
    final char receiving;
    final char empty;
    final String good;
    final String bad;
    final String dim;
    final String off;

    Style(char waiting, char receiving, char empty, String good, String bad, String dim, String off) {
        this.waiting = waiting;
        this.receiving = receiving;
        this.empty = empty;
        this.good = good;
        this.bad = bad;
        this.dim = dim;
        this.off = off;
    }
}

package course.watch;

/** Keys that are no letter. */
final class Keys {

    static final int UP = -10;
    static final int DOWN = -11;
    static final int PAGE_UP = -12;
    static final int PAGE_DOWN = -13;
    /** A key that means nothing here. */
    static final int OTHER = -14;
    static final int REDRAW = 'L' - '@';
    static final int ENTER = '\r';
    static final int ESCAPE = 27;
    static final int BACKSPACE = 127;

    private Keys() {}
}

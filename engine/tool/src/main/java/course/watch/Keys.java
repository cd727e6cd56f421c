package course.watch;

/** Keys that are no letter. */
final class Keys {

    static final int UP = -10;
    static final int DOWN = -11;
    static final int ENTER = '\r';
    static final int ESCAPE = 27;
    static final int BACKSPACE = 127;

    private Keys() {}
}

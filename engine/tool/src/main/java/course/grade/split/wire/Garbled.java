package course.grade.split.wire;

import java.io.IOException;

/** What came is no message, or a larger one than there can be. */
public final class Garbled extends IOException {

    private static final long serialVersionUID = 1;

    /** @param what what is wrong with it, without capital and period */
    public Garbled(String what) {
        super(what);
    }
}

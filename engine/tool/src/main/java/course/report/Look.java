package course.report;

import course.lab.timeline.Style;
import course.terminal.Glyphs;
import course.terminal.Screen;

/** How timelines look on a screen. */
public final class Look {

    private Look() {}

    public static Style of(Screen screen) {
        if (!screen.palette().plain()) {
            return Style.COLOR;
        }
        return screen.glyphs().equals(Glyphs.UNICODE) ? Style.BLOCKS : Style.PLAIN;
    }
}

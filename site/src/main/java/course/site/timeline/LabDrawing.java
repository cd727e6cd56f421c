package course.site.timeline;

import course.lab.timeline.Style;
import course.lab.timeline.Timeline;
import tools.jackson.core.JacksonException;

/** The lab's own drawing of its flights. */
public final class LabDrawing implements Drawing {

    private static final int WIDTH = 100;

    @Override
    public Picture of(String json) {
        try {
            var timeline = Timeline.ofJson(json);
            return new Picture(timeline.summary(), timeline.svg(), timeline.text(WIDTH, Style.PLAIN));
        } catch (JacksonException e) {
            throw new IllegalArgumentException("has flights that are no timeline: " + e.getOriginalMessage(), e);
        }
    }
}

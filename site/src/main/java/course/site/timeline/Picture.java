package course.site.timeline;

/** A timeline three times: in a sentence, drawn, and as text for those who can't see the drawing. */
public record Picture(String summary, String svg, String text) {
}

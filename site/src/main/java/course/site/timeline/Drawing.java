package course.site.timeline;

/** Draws the flights of one run, given as JSON. Refuses what it can't read with an {@link IllegalArgumentException}. */
@FunctionalInterface
public interface Drawing {

    Picture of(String json);
}

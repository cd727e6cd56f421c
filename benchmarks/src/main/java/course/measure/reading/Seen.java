package course.measure.reading;

import java.time.Duration;

/**
 * What a browser told of one page that it opened.
 *
 * @param path  of the page in the site's folder
 * @param paint from the click to the largest contentful paint
 * @param bytes of the page, its style sheets and its scripts, as they were sent
 */
record Seen(String path, Duration paint, long bytes) {}

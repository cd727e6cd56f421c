package course.judge;

import course.flights.News;

/**
 * What has changed at a criterion that is being judged.
 *
 * @param criterion its order
 * @param attempt   which try at it, from 1: each begins with no request
 * @param title     its display name
 */
public record Glimpse(int criterion, int attempt, String title, News news) {}

package course.measure.classroom;

import course.catalog.Exercise;

/**
 * What a student hands in for one exercise.
 *
 * @param code   that it must get: {@code PASS}, a diagnosis, an outcome; empty when any will do, as long as the points are these
 * @param points that it must get
 */
record Handin(Exercise exercise, String text, String code, int points) {}

/**
 * The course as a live site on loopback: the static pages, made able to run what they show, with the learner's own files and progress
 * behind them. A face of the same core as {@code course.cli}; neither knows the other's ways.
 */
@NullMarked
package course.serve;

import org.jspecify.annotations.NullMarked;

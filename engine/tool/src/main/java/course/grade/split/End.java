package course.grade.split;

import course.grade.GradeOutcome;

/**
 * Why a worker ended before the suite did.
 *
 * @param says    one sentence
 * @param flagged whether no honest mistake ends like this
 */
record End(GradeOutcome outcome, String says, boolean flagged) {}

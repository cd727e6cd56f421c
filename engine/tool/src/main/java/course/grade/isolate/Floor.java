package course.grade.isolate;

import java.util.List;

/** A process in a session of its own, with limits, and as a user of its own when the grader is root. */
final class Floor implements Wall {

    @Override
    public Level level() {
        return Level.FLOOR;
    }

    @Override
    public Setup around(Job job) {
        return new Setup(words(job), null);
    }

    static List<String> words(Job job) {
        job.insistOnReach();
        return Wall.chain(job, List.of(
                Programs.session(),
                Programs.limits(job.limits(), job.account() instanceof Account.Other),
                Programs.drop(job.account())));
    }
}

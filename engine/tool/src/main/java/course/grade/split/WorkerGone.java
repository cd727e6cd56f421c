package course.grade.split;

/** The worker has ended. Whatever a criterion makes of it, it is not held against the grader and earns nothing. */
final class WorkerGone extends Error {

    private static final long serialVersionUID = 1;

    WorkerGone() {
        super("the process of the code under check has ended", null, false, false);
    }
}

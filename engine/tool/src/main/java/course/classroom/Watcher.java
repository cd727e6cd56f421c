package course.classroom;

/** Is told how a grading goes, one call at a time. */
@FunctionalInterface
public interface Watcher {

    /** At the beginning, and after each exercise. */
    void told(Progress progress);
}

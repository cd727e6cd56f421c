package course.check;

/** What a stub throws: the task that waits there. */
public final class Todo extends RuntimeException {

    private static final long serialVersionUID = 1;

    private Todo(String message) {
        super(message);
    }

    /**
     * The task with this number, from 1, of an exercise.
     *
     * @param what what is to be done, in the imperative, without a period
     */
    public static Todo task(int number, String what) {
        return new Todo("Task %d waits: %s.".formatted(number, what));
    }

    /** One that was thrown in another JVM, where it said {@code message}. */
    public static Todo elsewhere(String message) {
        return new Todo(message);
    }

    /**
     * The first line of a program that is there already and has to be mended: as long as the line stands, the program is not run.
     *
     * @throws Todo always, as {@link #task} makes it
     */
    public static void mend(int number, String what) {
        throw task(number, what);
    }
}

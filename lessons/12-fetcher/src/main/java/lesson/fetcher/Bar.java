package lesson.fetcher;

import java.util.function.Consumer;

/**
 * A progress bar. On a terminal it draws itself over and over in one line; into a file or a pipe it writes a line for
 * each quarter. Thread-safe.
 */
final class Bar {

    private static final int WIDTH = 20;

    private final int total;
    private final boolean terminal;
    private final Consumer<String> out;
    private int done;
    private int failed;

    /** @param out prints a text as it is: a line brings its own end */
    Bar(int total, boolean terminal, Consumer<String> out) {
        this.total = total;
        this.terminal = terminal;
        this.out = out;
    }

    // tag::step[]
    /** One more outcome is final. Draws when a percent is full, or a quarter, and not each time. */
    synchronized void step(Outcome outcome) {
        var before = percent();
        done++;
        failed += outcome instanceof Outcome.Page ? 0 : 1;
        if (terminal && percent() > before) {
            out.accept("\r" + this + ", %d failed".formatted(failed) + (done == total ? "\n" : ""));
        } else if (!terminal && percent() / 25 > before / 25) {
            out.accept(this + "\n");
        }
    }
    // end::step[]

    // tag::terminal[]
    /** Whether somebody watches: false in a pipe, in a file, and where the course captures the output of an example. */
    static boolean onTerminal() {
        return System.console() != null && System.console().isTerminal();
    }
    // end::terminal[]

    private int percent() {
        return (int) (100L * done / total);
    }

    /** {@code [##########----------]  50 %  500 of 1,000}. */
    @Override
    public String toString() {
        var full = WIDTH * percent() / 100;
        return "[%s%s] %3d %%  %,d of %,d"
                .formatted("#".repeat(full), "-".repeat(WIDTH - full), percent(), done, total);
    }
}

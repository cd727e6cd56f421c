package course.watch;

import java.util.List;

/** Where watching shows itself. */
interface Face extends AutoCloseable {

    /** Columns. */
    int width();

    /** Rows for everything, the footer included. */
    int height();

    /** Whether lines can be rewritten; otherwise what is shown stays, and only what is finished is worth showing. */
    boolean live();

    /** Shows these lines in the place of those before. */
    void show(List<String> lines, String footer);

    @Override
    void close();
}

package course.watch;

import java.io.PrintWriter;
import java.util.List;

/** One verdict after the other, for a pipe, a log, or a screen reader. */
final class PlainFace implements Face {

    private final PrintWriter out;
    private final int width;
    private List<String> last = List.of();

    PlainFace(PrintWriter out, int width) {
        this.out = out;
        this.width = width;
    }

    @Override
    public int width() {
        return width;
    }

    @Override
    public int height() {
        return Integer.MAX_VALUE;
    }

    @Override
    public void show(List<String> lines, String footer) {
        if (!lines.equals(last)) {
            lines.forEach(out::println);
            out.println();
            out.flush();
            last = lines;
        }
    }

    @Override
    public void close() {
        out.flush();
    }
}

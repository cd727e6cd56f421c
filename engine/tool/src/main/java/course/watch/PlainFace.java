package course.watch;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.Reader;
import java.util.List;
import java.util.function.Consumer;

/** One verdict after the other, for a pipe, a log, or a screen reader; commands are letters, each followed by Enter. */
final class PlainFace implements Face {

    private final PrintWriter out;
    private final int width;
    private List<String> last = List.of();
    private String lastFooter = "";

    PlainFace(PrintWriter out, int width, Reader in, Consumer<Event> events) {
        this.out = out;
        this.width = width;
        Thread.ofPlatform().daemon().name("keys").start(() -> read(new BufferedReader(in), events));
    }

    /** The end of the input ends nothing: in a script there is none from the beginning. */
    private static void read(BufferedReader in, Consumer<Event> events) {
        try {
            for (var line = in.readLine(); line != null; line = in.readLine()) {
                events.accept(new Event.Typed(line.strip()));
            }
        } catch (IOException _) {
            // no keys any more: saves are judged all the same
        }
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
    public boolean live() {
        return false;
    }

    @Override
    public void show(List<String> lines, String footer) {
        if (!lines.equals(last)) {
            lines.forEach(out::println);
            out.println();
            last = lines;
        }
        if (!footer.isEmpty() && !footer.equals(lastFooter)) {
            out.println("Type one, then Enter:");
            out.println(footer);
            out.println();
            lastFooter = footer;
        }
        out.flush();
    }

    @Override
    public void close() {
        out.flush();
    }
}

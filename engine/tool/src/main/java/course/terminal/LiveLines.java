package course.terminal;

import java.io.IOException;
import java.util.List;
import org.jline.terminal.Terminal;
import org.jline.terminal.TerminalBuilder;
import org.jline.utils.AttributedString;
import org.jline.utils.Display;

/** Lines at the cursor of a terminal that are rewritten in place, as many as it has rows; they are gone when it is closed. */
public final class LiveLines implements AutoCloseable {

    private final Terminal terminal;
    private final Display display;
    private int columns;
    private int rows;

    public LiveLines() throws IOException {
        terminal = TerminalBuilder.builder().system(true).dumb(true).graphemeCluster(false).build();
        display = new Display(terminal, false);
        measure();
    }

    /** From now on Ctrl-C does {@code stop} instead of ending the program. */
    public void onInterrupt(Runnable stop) {
        terminal.handle(Terminal.Signal.INT, _ -> stop.run());
    }

    /** How many columns there are for lines now. */
    public int columns() {
        return Math.max(20, terminal.getWidth()) - 1;
    }

    /** How many lines there is room for now. */
    public int rows() {
        return Math.max(5, terminal.getHeight() - 1);
    }

    private void measure() {
        columns = columns();
        rows = rows();
        display.resize(rows, columns + 1);
    }

    /** Shows these in the place of those before; what there is no room for is left out at the top. */
    public void show(List<String> lines) {
        if (columns != columns() || rows != rows()) {
            measure();
        }
        display.update(lines.subList(Math.max(0, lines.size() - rows), lines.size()).stream()
                .map(line -> AttributedString.fromAnsi(line, terminal).columnSubSequence(0, columns))
                .toList(), 0);
    }

    /** Prints lines that stay; {@linkplain #show what is rewritten} comes below them from then on. */
    public void print(List<String> lines) {
        display.update(List.of(), 0);
        lines.forEach(terminal.writer()::println);
        terminal.flush();
    }

    @Override
    public void close() throws IOException {
        display.update(List.of(), 0);
        terminal.flush();
        terminal.close();
    }
}

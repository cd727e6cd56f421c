package course.terminal;

import java.io.IOException;
import java.util.List;
import org.jline.terminal.Terminal;
import org.jline.terminal.TerminalBuilder;
import org.jline.utils.AttributedString;
import org.jline.utils.Display;

/** Lines at the cursor of a terminal that are rewritten in place, as many as it has rows; they stay when it is closed. */
public final class LiveLines implements AutoCloseable {

    private final Terminal terminal;
    private final Display display;
    private final int columns;
    private final int rows;

    public LiveLines() throws IOException {
        terminal = TerminalBuilder.builder().system(true).dumb(true).graphemeCluster(false).build();
        columns = Math.max(20, terminal.getWidth());
        rows = Math.max(5, terminal.getHeight() - 1);
        display = new Display(terminal, false);
        display.resize(rows, columns);
    }

    /** Shows these in the place of those before; what there is no room for is left out at the top. */
    public void show(List<String> lines) {
        display.update(lines.subList(Math.max(0, lines.size() - rows), lines.size()).stream()
                .map(line -> AttributedString.fromAnsi(line, terminal).columnSubSequence(0, columns - 1))
                .toList(), 0);
    }

    @Override
    public void close() throws IOException {
        display.update(List.of(), 0);
        terminal.flush();
        terminal.close();
    }
}

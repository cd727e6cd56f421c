package course.watch;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import org.jline.terminal.Attributes;
import org.jline.terminal.Terminal;
import org.jline.terminal.TerminalBuilder;
import org.jline.utils.AttributedString;
import org.jline.utils.Display;
import org.jline.utils.InfoCmp.Capability;
import org.jline.utils.NonBlockingReader;

/** The whole terminal: only what changed is written, so nothing flickers. Left as it was found. */
final class TerminalFace implements Face {

    private static final long ESCAPE_PATIENCE_MILLIS = 50;

    private final Terminal terminal;
    private final Attributes before;
    private final Display display;
    private List<String> lines = List.of();
    private String footer = "";
    private final Thread restoring = Thread.ofPlatform().unstarted(this::restore);
    private int drawnRows;
    private int drawnWidth;

    TerminalFace(Consumer<Event> events) throws IOException {
        terminal = TerminalBuilder.builder().system(true).dumb(false).graphemeCluster(false).build();
        before = terminal.enterRawMode();
        withoutSuspending();
        terminal.puts(Capability.enter_ca_mode);
        terminal.puts(Capability.cursor_invisible);
        terminal.puts(Capability.clear_screen);
        terminal.flush();
        display = new Display(terminal, true);
        terminal.handle(Terminal.Signal.WINCH, _ -> events.accept(new Event.Resized()));
        terminal.handle(Terminal.Signal.INT, _ -> events.accept(new Event.Key('q')));
        Runtime.getRuntime().addShutdownHook(restoring);
        Thread.ofPlatform().daemon().name("keys").start(() -> read(events));
    }

    /** A shell that takes over meanwhile would find the terminal as it is here. */
    private void withoutSuspending() {
        var attributes = terminal.getAttributes();
        attributes.setControlChar(Attributes.ControlChar.VSUSP, 0);
        terminal.setAttributes(attributes);
    }

    private void read(Consumer<Event> events) {
        try {
            var reader = terminal.reader();
            for (var key = reader.read(); key >= 0; key = reader.read()) {
                if (key == Keys.REDRAW) {
                    redraw();
                } else {
                    events.accept(new Event.Key(key == Keys.ESCAPE ? escape(reader) : key));
                }
            }
            events.accept(new Event.Closed());
        } catch (IOException _) {
            events.accept(new Event.Closed());
        }
    }

    /** An arrow key sends ESC [ A or ESC O A, a page key ESC [ 5 ~; ESC alone is the key itself. */
    private static int escape(NonBlockingReader reader) throws IOException {
        var second = reader.read(ESCAPE_PATIENCE_MILLIS);
        if (second != '[' && second != 'O') {
            return Keys.ESCAPE;
        }
        var code = new StringBuilder();
        var next = reader.read(ESCAPE_PATIENCE_MILLIS);
        while (next >= ' ' && next < '@') {
            code.append((char) next);
            next = reader.read(ESCAPE_PATIENCE_MILLIS);
        }
        return switch (code.toString() + (char) next) {
            case "A" -> Keys.UP;
            case "B" -> Keys.DOWN;
            case "5~" -> Keys.PAGE_UP;
            case "6~" -> Keys.PAGE_DOWN;
            default -> Keys.OTHER;
        };
    }

    @Override
    public int width() {
        return Math.max(20, terminal.getWidth());
    }

    @Override
    public int height() {
        return Math.max(5, terminal.getHeight());
    }

    @Override
    public boolean live() {
        return true;
    }

    /** Writes everything anew, over what another program may have written. */
    private synchronized void redraw() {
        drawnRows = 0;
        terminal.puts(Capability.clear_screen);
        show(lines, footer);
    }

    @Override
    public synchronized void show(List<String> newLines, String newFooter) {
        lines = newLines;
        footer = newFooter;
        var rows = height();
        var shown = new ArrayList<AttributedString>();
        for (var line : lines.subList(0, Math.min(lines.size(), rows - 2))) {
            shown.add(Links.line(line, width() - 1, terminal));
        }
        while (shown.size() < rows - 1) {
            shown.add(AttributedString.EMPTY);
        }
        shown.add(Links.line(footer, width() - 1, terminal));
        if (rows != drawnRows || width() != drawnWidth) {
            drawnRows = rows;
            drawnWidth = width();
            display.clear();
            display.resize(drawnRows, drawnWidth);
        }
        display.update(shown, 0);
    }

    /** Also when the program is ended from outside. */
    private synchronized void restore() {
        terminal.puts(Capability.exit_ca_mode);
        terminal.puts(Capability.cursor_visible);
        terminal.setAttributes(before);
        terminal.flush();
    }

    /** Leaves the last screen's lines behind, so that they can still be read. */
    @Override
    public void close() {
        Runtime.getRuntime().removeShutdownHook(restoring);
        restore();
        lines.forEach(line -> terminal.writer().println(line));
        terminal.flush();
        try {
            terminal.close();
        } catch (IOException _) {
            // nothing is left to restore
        }
    }
}

package course.terminal;

import java.io.File;
import java.io.IOException;
import java.lang.ProcessBuilder.Redirect;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/**
 * The browser of the desktop that this terminal is on, if it is on one.
 *
 * @param system      {@code os.name}
 * @param environment of the process
 */
public record Browser(String system, Map<String, String> environment) {

    public Browser {
        environment = Map.copyOf(environment);
    }

    /** Opens {@code page} in a window of the desktop, without waiting for it; false where there is none. */
    public boolean open(URI page) {
        var command = command(page);
        if (command.isEmpty()) {
            return false;
        }
        try {
            new ProcessBuilder(command).redirectOutput(Redirect.DISCARD).redirectError(Redirect.DISCARD).start().getOutputStream().close();
            return true;
        } catch (IOException _) {
            return false;
        }
    }

    /** What opens {@code page}; empty where there is no desktop, or nothing to open a page with. */
    List<String> command(URI page) {
        var address = page.toASCIIString();
        if (system.startsWith("Windows")) {
            return List.of("rundll32", "url.dll,FileProtocolHandler", address);
        }
        if (environment.containsKey("SSH_CONNECTION")) {
            return List.of();
        }
        if (system.startsWith("Mac")) {
            return List.of("open", address);
        }
        var desktop = environment.containsKey("DISPLAY") || environment.containsKey("WAYLAND_DISPLAY");
        return desktop && hasProgram("xdg-open") ? List.of("xdg-open", address) : List.of();
    }

    private boolean hasProgram(String name) {
        return Stream.of(environment.getOrDefault("PATH", "").split(File.pathSeparator)).filter(folder -> !folder.isBlank())
                .anyMatch(folder -> Files.isExecutable(Path.of(folder, name)));
    }
}

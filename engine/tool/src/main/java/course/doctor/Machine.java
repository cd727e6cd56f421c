package course.doctor;

import course.terminal.Screen;
import java.io.File;
import java.nio.charset.Charset;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * What the doctor is told of the machine.
 *
 * @param memory      the tool's own folder, {@code .course}
 * @param system      {@code os.name}
 * @param environment of the process
 * @param charset     of the output
 * @param ports       where commands listen unless told otherwise, by the command's name
 */
public record Machine(Path memory, String system, Map<String, String> environment, Screen screen, Charset charset,
        SortedMap<String, Integer> ports) {

    public Machine {
        ports = Collections.unmodifiableSortedMap(new TreeMap<>(ports));
        environment = Map.copyOf(environment);
    }

    /** Where learners write. */
    Path exercises() {
        return memory.resolveSibling("exercises");
    }

    boolean linux() {
        return system.startsWith("Linux");
    }

    boolean windows() {
        return system.startsWith("Windows");
    }

    /** The path that a variable of the environment names, unless it is empty. */
    Optional<Path> variable(String name) {
        return Optional.ofNullable(environment.get(name)).filter(it -> !it.isBlank()).map(Path::of);
    }

    /** The first of these programs that is on the PATH. */
    Optional<Path> program(String... names) {
        var folders = List.of(environment.getOrDefault("PATH", environment.getOrDefault("Path", ""))
                .split(File.pathSeparator));
        return List.of(names).stream()
                .flatMap(name -> folders.stream().filter(folder -> !folder.isBlank()).flatMap(folder ->
                        endings().stream().map(ending -> Path.of(folder).resolve(name + ending))))
                .filter(Files::isExecutable)
                .filter(Files::isRegularFile)
                .findFirst();
    }

    private List<String> endings() {
        return windows() ? List.of(".exe", ".cmd", ".bat") : List.of("");
    }
}

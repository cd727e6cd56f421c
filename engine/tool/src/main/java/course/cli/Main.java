package course.cli;

import course.terminal.Screen;
import java.io.PrintWriter;
import java.nio.file.Path;
import java.time.InstantSource;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/**
 * Where {@code ./course} starts: the only place that knows the streams, the clock, the working directory and the exit.
 */
public final class Main {
    private Main() {}

    public static void main(String[] arguments) {
        Locale.setDefault(Locale.ENGLISH);
        var out = new PrintWriter(System.out, true);
        var err = new PrintWriter(System.err, true);
        var home = Path.of(System.getProperty("course.home", "")).toAbsolutePath().normalize();
        var course = new Course(home, InstantSource.system(), out, err, screen(List.of(arguments)));
        var exit = new Cli(course).run(arguments);
        out.flush();
        err.flush();
        System.exit(exit.code());
    }

    /** The launcher knows best whether a person is looking; started without it, the console is asked. */
    private static Screen screen(List<String> arguments) {
        var properties = new HashMap<>(Map.of("course.tty", String.valueOf(System.console() != null)));
        for (var name : System.getProperties().stringPropertyNames()) {
            if (name.startsWith("course.")) {
                properties.put(name, System.getProperty(name));
            }
        }
        return Screen.of(System.getenv(), properties, System.out.charset(), arguments.contains("--no-color"));
    }
}

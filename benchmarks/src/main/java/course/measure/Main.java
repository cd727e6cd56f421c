package course.measure;

import java.io.PrintWriter;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Locale;
import picocli.CommandLine;

/** Where {@code ./benchmarks/measure} starts: the only place that knows the streams, the date and the exit. */
public final class Main {

    private Main() {}

    static void main(String[] arguments) {
        Locale.setDefault(Locale.ENGLISH);
        var home = Path.of(System.getProperty("course.home", "")).toAbsolutePath().normalize();
        var out = new PrintWriter(System.out, true);
        var err = new PrintWriter(System.err, true);
        System.exit(new CommandLine(new MeasureCommand(home, LocalDate.now(), out, err)).execute(arguments));
    }
}

package course.doctor;

import course.grade.isolate.CannotConfine;
import course.grade.isolate.Isolation;
import java.io.IOException;
import java.lang.module.ModuleDescriptor.Version;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import java.util.regex.Pattern;

/** Programs the course needs or can use. */
final class Tools {
    private static final Pattern MAVEN = Pattern.compile("Apache Maven (\\d+(?:\\.\\d+)*)");
    private static final Version OLDEST_MAVEN = Version.parse("3.8.7");

    private Tools() {}

    static Finding jdk(Machine machine) {
        var found = "%s in %s".formatted(Runtime.version(), System.getProperty("java.home"));
        if (Runtime.version().feature() != 25) {
            return Finding.missing("JDK", found,
                    "install JDK 25, for example Temurin: https://adoptium.net/temurin/releases?version=25");
        }
        return ModuleLayer.boot().findModule("jdk.compiler").isPresent()
                ? Finding.ok("JDK", found)
                : Finding.missing("JDK", found + ", without a compiler", "install a whole JDK 25 rather than a JRE");
    }

    static Finding maven(Machine machine) {
        var mend = "install Maven 3.8.7 or newer: https://maven.apache.org/install.html (only to build the course)";
        var program = machine.program("mvn");
        if (program.isEmpty()) {
            return Finding.limited("Maven", "not on the PATH", mend);
        }
        var version = version(program.get());
        if (version.isEmpty()) {
            return Finding.limited("Maven", program.get() + " does not say its version", mend);
        }
        var found = "%s in %s".formatted(version.get(), program.get());
        return Version.parse(version.get()).compareTo(OLDEST_MAVEN) >= 0
                ? Finding.ok("Maven", found) : Finding.limited("Maven", found, mend);
    }

    static Finding browser(Machine machine) {
        var browser = machine.program("chromium", "chromium-browser", "google-chrome", "chrome", "msedge")
                .or(() -> Optional.of(Path.of("/Applications/Google Chrome.app/Contents/MacOS/Google Chrome"))
                        .filter(Files::exists));
        return browser.map(path -> Finding.ok("Browser", path.toString())).orElseGet(() -> Finding.limited("Browser",
                "no Chromium or Chrome found", "install Chromium to run the tests of the site; any browser shows it"));
    }

    /** Tries how students' code could be kept apart, as grading does at its start; takes some seconds. */
    static Finding sandbox(Machine machine) {
        try (var isolation = Isolation.strongest()) {
            var report = isolation.report();
            var found = "grading keeps students' code apart by isolation level %d, %s".formatted(report.level().number(), report.level().word());
            return report.passedOver().isEmpty() || !machine.linux() ? Finding.ok("Sandbox", found)
                    : Finding.limited("Sandbox", found, report.passedOver().getFirst().why());
        } catch (CannotConfine cannot) {
            return Finding.limited("Sandbox", "students' code can't be kept apart here, so grading refuses to run it",
                    String.join(" ", String.valueOf(cannot.getMessage()).lines().map(String::strip).toList()));
        }
    }

    private static Optional<String> version(Path maven) {
        try {
            var output = Files.createTempFile("course", ".mvn");
            try {
                var process = new ProcessBuilder(maven.toString(), "-v").redirectErrorStream(true)
                        .redirectOutput(output.toFile()).start();
                process.getOutputStream().close();
                if (!process.waitFor(20, TimeUnit.SECONDS)) {
                    process.destroyForcibly();
                }
                return MAVEN.matcher(new String(Files.readAllBytes(output), StandardCharsets.UTF_8))
                        .results().map(match -> match.group(1)).findFirst();
            } finally {
                Files.deleteIfExists(output);
            }
        } catch (IOException _) {
            return Optional.empty();
        } catch (InterruptedException _) {
            Thread.currentThread().interrupt();
            return Optional.empty();
        }
    }
}

package course.doctor;

import course.grade.isolate.CannotConfine;
import course.grade.isolate.Isolation;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;

/** Programs the course needs or can use. */
final class Tools {
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
}

package course.doctor;

import course.pack.Pack;
import java.io.IOException;
import java.lang.module.ModuleDescriptor.Version;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** Looks for Maven where the launcher does, in the same order; a course that came as one file has nothing to build with it. */
final class Maven {
    private static final Pattern SAID = Pattern.compile("Apache Maven (\\d+(?:\\.\\d+)*)");
    private static final Version OLDEST = Version.parse("3.8.7");
    private static final String MEND = "install Maven 3.8.7 or newer: https://maven.apache.org/install.html (only to build the course)";
    private static final List<String> USUAL_PLACES = List.of("/opt/maven/bin/mvn", "/opt/homebrew/bin/mvn", "/usr/local/bin/mvn");

    private Maven() {}

    /** The first that is new enough; without one the first that is too old. */
    static Finding finding(Machine machine) {
        if (Pack.isPacked(machine.memory())) {
            return Finding.ok("Maven", "not needed: this course came built");
        }
        var passedOver = new ArrayList<Finding>();
        for (var place : places(machine).toList()) {
            var finding = finding(place);
            if (finding.level() == Level.OK) {
                return finding;
            }
            passedOver.add(finding);
        }
        return passedOver.isEmpty()
                ? Finding.limited("Maven", "neither on the PATH nor where it usually is; COURSE_MVN names one elsewhere", MEND)
                : passedOver.getFirst();
    }

    private static Stream<Path> places(Machine machine) {
        var named = Stream.of(machine.variable("COURSE_MVN"), machine.program("mvn"), below(machine, "MAVEN_HOME", "bin"),
                below(machine, "M2_HOME", "bin"));
        var usual = machine.windows()
                ? Stream.of(below(machine, "USERPROFILE", "scoop/apps/maven/current/bin"))
                : Stream.concat(Stream.of(below(machine, "HOME", ".sdkman/candidates/maven/current/bin")),
                        USUAL_PLACES.stream().map(Path::of).map(Optional::of));
        return Stream.concat(named, usual).flatMap(Optional::stream).filter(Files::isExecutable).filter(Files::isRegularFile).distinct();
    }

    private static Optional<Path> below(Machine machine, String variable, String folder) {
        return machine.variable(variable).map(it -> it.resolve(folder).resolve(machine.windows() ? "mvn.cmd" : "mvn"));
    }

    private static Finding finding(Path program) {
        var version = version(program);
        if (version.isEmpty()) {
            return Finding.limited("Maven", program + " does not say its version", MEND);
        }
        var found = "%s in %s".formatted(version.get(), program);
        return Version.parse(version.get()).compareTo(OLDEST) >= 0 ? Finding.ok("Maven", found) : Finding.limited("Maven", found, MEND);
    }

    /** Started with the JDK that runs this, as the launcher does it. */
    private static Optional<String> version(Path maven) {
        try {
            var output = Files.createTempFile("course", ".mvn");
            try {
                var command = new ProcessBuilder(maven.toString(), "-v").redirectErrorStream(true).redirectOutput(output.toFile());
                command.environment().put("JAVA_HOME", System.getProperty("java.home"));
                var process = command.start();
                process.getOutputStream().close();
                if (!process.waitFor(20, TimeUnit.SECONDS)) {
                    process.destroyForcibly();
                }
                return SAID.matcher(new String(Files.readAllBytes(output), StandardCharsets.UTF_8))
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

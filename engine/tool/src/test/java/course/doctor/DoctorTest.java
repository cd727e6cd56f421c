package course.doctor;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assumptions.assumeThat;

import course.terminal.Screen;
import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;

@DisplayName("the doctor")
class DoctorTest {
    @TempDir
    private Path folder;
    /** A free one, unless a test takes it. */
    private int port;

    @Test
    @DisplayName("has a row for everything, and how to mend what is not well")
    void rows() {
        var told = new ArrayList<Finding>();
        var findings = Doctor.examine(machine(Map.of(), StandardCharsets.UTF_8), told::add);

        assertThat(told).isEqualTo(findings);
        assertThat(findings).extracting(Finding::what).containsExactly(
                "JDK", "Maven", "Loopback", "Ports", "Open files", "Disk", "Answers", "Browser", "Terminal", "Sandbox");
        assertThat(findings).allSatisfy(finding -> assertThat(finding.mend().isEmpty())
                .isEqualTo(finding.level() == Level.OK));
        assertThat(findings).filteredOn(finding -> List.of("JDK", "Loopback", "Disk").contains(finding.what()))
                .extracting(Finding::level).doesNotContain(Level.MISSING);
    }

    @Test
    @DisplayName("leaves nothing behind")
    void tidy() {
        Disk.writable(machine(Map.of(), StandardCharsets.UTF_8));
        Disk.answers(machine(Map.of(), StandardCharsets.UTF_8));

        assertThat(folder.resolve(".course")).isEmptyDirectory();
    }

    @Test
    @DisplayName("says when the folder can't be written, and then the course can't run")
    void disk() throws IOException {
        Files.writeString(folder.resolve(".course"), "a file where the folder should be");

        var finding = Disk.writable(machine(Map.of(), StandardCharsets.UTF_8));

        assertThat(finding.level()).isEqualTo(Level.MISSING);
        assertThat(Doctor.fit(List.of(finding))).isFalse();
    }

    @Test
    @DisplayName("counts two open files a request in flight")
    void descriptors() {
        assertThat(Network.descriptors(20_000).level()).isEqualTo(Level.OK);
        assertThat(Network.descriptors(4_096).level()).isEqualTo(Level.LIMITED);
        assertThat(Network.descriptors(4_096).mend()).contains("ulimit -n 16384");
        assertThat(Network.descriptors(256).level()).isEqualTo(Level.MISSING);
        assertThat(Network.descriptors(Long.MAX_VALUE).found()).isEqualTo("no limit");
    }

    @Test
    @DisplayName("warns of a disk that is nearly full")
    void space() {
        assertThat(Disk.space(folder, 1L << 30).level()).isEqualTo(Level.OK);
        assertThat(Disk.space(folder, 1L << 20).level()).isEqualTo(Level.LIMITED);
    }

    @Test
    @DisplayName("finds no Maven on an empty PATH; the course still runs")
    void noMaven() {
        assumeNoOtherMaven();
        var finding = Maven.finding(machine(Map.of("PATH", folder.toString()), StandardCharsets.UTF_8));

        assertThat(finding.level()).isEqualTo(Level.LIMITED);
        assertThat(finding.mend()).startsWith("install Maven 3.8.7 or newer");
        assertThat(Doctor.fit(List.of(finding))).isTrue();
    }

    @Test
    @DisabledOnOs(OS.WINDOWS)
    @DisplayName("asks Maven for its version")
    void maven() throws IOException {
        maven("3.9.11");
        assertThat(Maven.finding(machine(path(), StandardCharsets.UTF_8)).found()).startsWith("3.9.11 in ");
        assertThat(Maven.finding(machine(path(), StandardCharsets.UTF_8)).level()).isEqualTo(Level.OK);

        assumeNoOtherMaven();
        maven("3.6.3");
        assertThat(Maven.finding(machine(path(), StandardCharsets.UTF_8)).level()).isEqualTo(Level.LIMITED);
    }

    @Test
    @DisabledOnOs(OS.WINDOWS)
    @DisplayName("finds the Maven that the launcher finds: COURSE_MVN first, an old one passed over, then SDKMAN's")
    void elsewhere() throws IOException {
        maven("3.6.3");
        var sdkman = maven("home/.sdkman/candidates/maven/current/bin/mvn", "3.9.9");
        assertThat(found(Map.of("PATH", folder.toString(), "HOME", folder.resolve("home").toString()))).isEqualTo("3.9.9 in " + sdkman);

        var named = maven("mine", "4.0.0");
        assertThat(found(Map.of("PATH", folder.toString(), "COURSE_MVN", named.toString()))).isEqualTo("4.0.0 in " + named);
    }

    @Test
    @DisplayName("wants no Maven for a course that came as one file")
    void packed() throws IOException {
        Files.createDirectories(folder.resolve(".course/engine"));
        Files.writeString(folder.resolve(".course/engine/current"), "packed\n");

        assertThat(found(path())).isEqualTo("not needed: this course came built");
    }

    @Test
    @DisplayName("tells what the terminal can show")
    void terminal() {
        assertThat(Terminals.terminal(machine(Map.of("LANG", "tr_TR.UTF-8"), StandardCharsets.UTF_8)).found())
                .isEqualTo("not interactive (a pipe, a file or TERM=dumb), plain, 80 columns, UTF-8, locale tr_TR.UTF-8");
        assertThat(Terminals.terminal(machine(Map.of(), StandardCharsets.US_ASCII)).level()).isEqualTo(Level.LIMITED);
    }

    @Test
    @DisplayName("tells which port is taken, and what to do")
    void ports() throws IOException {
        try (var taken = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            port = taken.getLocalPort();
            var finding = Network.ports(machine(Map.of(), StandardCharsets.UTF_8));

            assertThat(finding.level()).isEqualTo(Level.LIMITED);
            assertThat(finding.found()).isEqualTo("taken: %d (lab)".formatted(port));
            assertThat(finding.mend()).isEqualTo("lab --port 0 takes a free one");
        }
    }

    private static void assumeNoOtherMaven() {
        assumeThat(Stream.of("/opt/maven/bin/mvn", "/opt/homebrew/bin/mvn", "/usr/local/bin/mvn").filter(it -> Files.exists(Path.of(it)))).isEmpty();
    }

    private String found(Map<String, String> environment) {
        var finding = Maven.finding(machine(environment, StandardCharsets.UTF_8));
        assertThat(finding.level()).isEqualTo(Level.OK);
        return finding.found();
    }

    private void maven(String version) throws IOException {
        maven("mvn", version);
    }

    private Path maven(String name, String version) throws IOException {
        var file = folder.resolve(name);
        Files.createDirectories(file.getParent());
        Files.writeString(file, "#!/bin/sh\necho Apache Maven %s\n".formatted(version));
        assertThat(file.toFile().setExecutable(true)).isTrue();
        return file;
    }

    private Map<String, String> path() {
        return Map.of("PATH", folder.toString());
    }

    private Machine machine(Map<String, String> environment, Charset charset) {
        return new Machine(folder.resolve(".course"), System.getProperty("os.name"), environment, Screen.PLAIN,
                charset, new TreeMap<>(Map.of("lab", port)));
    }
}

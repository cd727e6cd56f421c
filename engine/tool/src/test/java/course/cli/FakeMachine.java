package course.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;

/**
 * A copy of the course's outline, and a PATH with nothing on it but the system's small tools, a JDK and a Maven of
 * straw.
 */
record FakeMachine(Path root, Map<String, String> environment) {
    private static final List<String> SMALL_TOOLS =
            List.of("sh", "find", "grep", "sed", "head", "tail", "cut", "mkdir", "rm",
            "mv", "cp", "cat", "touch", "date", "ls", "uname", "sleep", "readlink", "stty", "id");

    record Run(int exit, String out, String err) {}

    static FakeMachine at(Path root) throws IOException {
        var machine = new FakeMachine(root, new HashMap<>());
        machine.copy("course");
        machine.write("pom.xml", "<project/>");
        for (var module : List.of("lab", "check", "tool")) {
            machine.write("engine/%s/pom.xml".formatted(module), "<project/>");
            machine.write("engine/%s/src/main/java/course/Sample.java".formatted(module), "class Sample {}");
        }
        machine.borrowSmallTools();
        machine.jdkVersion("25.0.1");
        machine.mavenVersion("3.9.11");
        return machine;
    }

    Path home() {
        return root.resolve("home");
    }

    Path jdk() {
        return root.resolve("jdks/jdk-25");
    }

    Path tools() {
        return root.resolve("tools");
    }

    FakeMachine with(String name, String value) {
        environment.put(name, value);
        return this;
    }

    /** A JDK that says this version, prints how java was called, and makes empty jars. */
    void jdkVersion(String version) throws IOException {
        Files.createDirectories(jdk());
        Files.writeString(jdk().resolve("release"), "IMPLEMENTOR=\"Straw\"\nJAVA_VERSION=\"%s\"\n".formatted(version));
        script(jdk().resolve("bin/java"), """
                for word in "$@"; do
                    case $word in
                        course.cli.Main) main=yes; printf 'main %s' "$word" ;;
                        *) if [ -n "${main:-}" ]; then printf ' [%s]' "$word"; else printf '%s\\n' "$word"; fi ;;
                    esac
                done
                echo
                exit "${FAKE_EXIT:-0}"
                """);
        script(jdk().resolve("bin/javac"), "exit 1\n");
        script(jdk().resolve("bin/jar"), "while [ \"$1\" != --file ]; do shift; done\n: >\"$2\"\n");
    }

    /** A Maven that says this version, notes each build, and builds nothing. */
    void mavenVersion(String version) throws IOException {
        script(tools().resolve("mvn"), """
                if [ "$1" = -v ]; then echo "Apache Maven %s"; exit 0; fi
                echo build >>"%s"
                if [ -n "${FAKE_MAVEN_ERROR:-}" ]; then echo "[ERROR] $FAKE_MAVEN_ERROR"; exit 1; fi
                for module in lab check tool; do mkdir -p "engine/$module/target/classes"; done
                mkdir -p engine/tool/target/lib site/target/site
                case "$*" in *"-pl site "*) : >site/target/site/index.html ;; esac
                : >engine/tool/target/lib/some.jar
                """.formatted(version, notes()));
    }

    int builds() throws IOException {
        return Files.exists(notes()) ? Files.readAllLines(notes()).size() : 0;
    }

    void write(String path, String text) throws IOException {
        Files.createDirectories(home().resolve(path).getParent());
        Files.writeString(home().resolve(path), text);
    }

    /** Changes a file an hour from now, so no clock is too coarse to see it. */
    void changeLater(String path) throws IOException {
        Files.setLastModifiedTime(home().resolve(path), FileTime.from(Instant.now().plus(Duration.ofHours(1))));
    }

    Run course(String... arguments) throws IOException, InterruptedException {
        return run(home(), "./course", arguments);
    }

    Run run(Path from, String program, String... arguments) throws IOException, InterruptedException {
        var command = new ArrayList<>(List.of(program));
        command.addAll(List.of(arguments));
        var out = Files.createTempFile(root, "run", ".out");
        var err = Files.createTempFile(root, "run", ".err");
        var builder = new ProcessBuilder(command).directory(from.toFile()).redirectOutput(out.toFile())
                .redirectError(err.toFile());
        builder.environment().clear();
        builder.environment().putAll(Map.of("PATH", tools().toString(), "HOME", root.toString(), "LANG", "C.UTF-8",
                "COURSE_JDKS", jdk().getParent().toString()));
        builder.environment().putAll(environment);
        var process = builder.start();
        process.getOutputStream().close();
        if (!process.waitFor(60, TimeUnit.SECONDS)) {
            process.destroyForcibly();
            throw new AssertionError("the launcher hangs: " + Files.readString(err));
        }
        return new Run(process.exitValue(), Files.readString(out), Files.readString(err));
    }

    private Path notes() {
        return root.resolve("builds.txt");
    }

    private void borrowSmallTools() throws IOException {
        for (var tool : SMALL_TOOLS) {
            for (var folder : List.of("/bin", "/usr/bin")) {
                var program = Path.of(folder, tool);
                if (Files.exists(program) && Files.notExists(tools().resolve(tool))) {
                    script(tools().resolve(tool), "exec %s \"$@\"\n".formatted(program));
                }
            }
        }
    }

    private void copy(String name) throws IOException {
        var folder = Path.of("").toAbsolutePath();
        while (Files.notExists(folder.resolve(name)) || Files.notExists(folder.resolve("engine"))) {
            folder = folder.getParent();
        }
        Files.createDirectories(home());
        Files.copy(folder.resolve(name), home().resolve(name));
        home().resolve(name).toFile().setExecutable(true);
    }

    private static void script(Path file, String text) throws IOException {
        Files.createDirectories(file.getParent());
        Files.writeString(file, "#!/bin/sh\n" + text);
        file.toFile().setExecutable(true);
    }
}

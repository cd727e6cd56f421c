package course.gradebook.exchange;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import course.catalog.Catalog;
import course.catalog.SampleTree;
import course.gradebook.Assignment;
import course.gradebook.BadFile;
import course.original.Originals;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.zip.ZipInputStream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.condition.EnabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

@DisplayName("what a teacher hands to a service")
class AutograderZipTest {
    @TempDir
    private Path folder;

    @Test
    @DisplayName("the zip for Gradescope holds the scripts at its root, and of the course what grading needs, built")
    void zip() throws Exception {
        var tree = built();
        tree.write("LICENSE", "MIT");
        tree.write("exercises/assignment.txt", "gather/* assigned=yes\n");
        tree.write("lessons/18-llm/src/main/java/lesson/llm/A.java", "import some.library.A;");
        tree.write("lessons/18-llm/lesson.adoc", tree.read(folder.resolve("lessons/08-gather/lesson.adoc")));
        tree.write("lessons/08-gather/src/main/java/lesson/gather/A.java", "class A {}");

        assertThat(files(written()).keySet()).containsExactly(
                "course/.course/engine/20261121-1/libraries/08-gather/used.jar",
                "course/.course/engine/20261121-1/tool.jar",
                "course/.course/engine/current",
                "course/.course/engine/stamp",
                "course/LICENSE",
                "course/course",
                "course/exercises/08-gather/originals.lock",
                "course/exercises/08-gather/src/main/java/exercise/gather/InOrder.java",
                "course/exercises/08-gather/src/main/java/exercise/gather/KeepFailures.java",
                "course/exercises/08-gather/src/main/java/exercise/gather/Shared.java",
                "course/exercises/08-gather/src/test/java/exercise/gather/InOrderCheck.java",
                "course/exercises/08-gather/src/test/java/exercise/gather/KeepFailuresCheck.java",
                "course/exercises/08-gather/task.adoc",
                "course/exercises/09-semaphores/originals.lock",
                "course/exercises/09-semaphores/src/main/java/exercise/semaphores/Cap.java",
                "course/exercises/09-semaphores/src/test/java/exercise/semaphores/CapCheck.java",
                "course/exercises/09-semaphores/task.adoc",
                "course/exercises/assignment.txt",
                "course/lessons/08-gather/lesson.adoc",
                "course/lessons/08-gather/src/main/java/lesson/gather/A.java",
                "course/lessons/09-semaphores/lesson.adoc",
                "course/lessons/18-llm/lesson.adoc",
                "course/solutions/08-gather/src/main/java/exercise/gather/InOrder.java",
                "course/solutions/08-gather/src/main/java/exercise/gather/KeepFailures.java",
                "course/solutions/09-semaphores/src/main/java/exercise/semaphores/Cap.java",
                "run_autograder", "setup.sh");
        assertThat(written()).isEqualTo(written());
    }

    @Test
    @DisplayName("the zip holds nothing else that lies in the teacher's folder: no submissions, no grades, no roster, no answer of anybody")
    void nothingElse() throws Exception {
        var tree = built();
        var before = files(written());
        tree.write("exercises/08-gather/src/main/java/exercise/gather/InOrder.java", "somebody's answer");
        for (var file : List.of("submissions/ada/InOrder.java", "submissions/bob.zip", "grades/gradebook.csv", "roster.csv", "autograder.zip",
                "notes.txt", "exercises/roster.csv", "exercises/08-gather/submissions/ada/InOrder.java", "lessons/08-gather/notes.txt",
                "lessons/08-gather/src/main/java/lesson/gather/.A.java.swp", "exercises/08-gather/target/classes/A.class",
                "exercises/08-gather/src/main/java/exercise/gather/Helper.java", "solutions/08-gather/wrong/in-order/Bad.java",
                "solutions/08-gather/why.adoc", "solutions/08-gather/pom.xml", "solutions/08-gather/src/main/java/exercise/gather/Helper.java",
                ".git/config", ".course/progress.txt", ".course/history/a", ".course/grade/worker/a", ".course/engine/20261121-1/course.aot",
                ".course/engine/20261120-1/tool.jar", "engine/tool/src/main/java/A.java", "pom.xml")) {
            tree.write(file, "somebody's");
        }

        assertThat(files(written())).isEqualTo(before);
        assertThat(before.values()).noneMatch(it -> it.contains("solved"));
    }

    @Test
    @DisplayName("the zip needs a built engine, and says how to get one")
    void notBuilt() {
        assertThatThrownBy(this::written).isInstanceOf(BadFile.class)
                .hasMessageEndingWith("the engine of the course is not built, and the zip needs it. Run ./course list once, then again.");
    }

    @Test
    @DisplayName("scripts and workflows run this command, name no host, and overwrite nothing")
    void workflows() throws Exception {
        for (var workflow : Workflow.values()) {
            assertThat(workflow.text()).contains(switch (workflow) {
                case GITHUB, GITLAB -> List.of("./course grade submissions ", " --out grades");
                case SLURM, KUBERNETES -> List.of("--shard \"$part", "./course gradebook merge --out grades grades-part-*");
            }).contains("roster.csv").doesNotContain("http", "\t", "\r");
            assertThat(workflow.create(folder)).hasContent(workflow.text());
            assertThatThrownBy(() -> workflow.create(folder)).isInstanceOf(FileAlreadyExistsException.class);
        }
        assertThat(Resource.text("setup.sh")).startsWith("#!/usr/bin/env bash\n").doesNotContain("http", "\r");
        assertThat(Resource.text("run_autograder")).startsWith("#!/usr/bin/env bash\n").contains("results/results.json").doesNotContain("http", "\r");
    }

    @ParameterizedTest
    @EnumSource(names = {"GITHUB", "GITLAB"})
    @Timeout(120)
    @EnabledOnOs({OS.LINUX, OS.MAC})
    @DisplayName("a workflow takes the roster that is there, and does without one")
    void roster(Workflow workflow) throws Exception {
        var course = Files.writeString(folder.resolve("course"), "#!/bin/sh\necho \"$@\"\n");
        assertThat(course.toFile().setExecutable(true)).isTrue();
        var command = workflow.text().lines().filter(it -> it.contains("./course grade")).findFirst().orElseThrow().replaceFirst(".*?(?=\\./course)", "");

        assertThat(said(command)).isEqualTo("grade submissions --out grades\n");
        Files.writeString(folder.resolve("roster.csv"), "student\n");
        assertThat(said(command)).isEqualTo("grade submissions --roster roster.csv --out grades\n");
    }

    /** As GitHub starts a step: the first failure ends it. */
    private String said(String command) throws Exception {
        var shell = new ProcessBuilder("bash", "-eo", "pipefail", "-c", command).directory(folder.toFile()).redirectErrorStream(true).start();
        return new String(shell.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
    }

    @Test
    @Timeout(120)
    @EnabledOnOs({OS.LINUX, OS.MAC})
    @DisplayName("Gradescope finds what is graded so far while the grading goes on, and the whole result afterwards")
    void publishes() throws Exception {
        var autograder = Files.createDirectories(folder.resolve("autograder"));
        Files.createDirectories(autograder.resolve("submission"));
        var course = Files.createDirectories(autograder.resolve("source/course")).resolve("course");
        // Stands for the command: writes a part, and the whole once the part was taken.
        Files.writeString(course, """
                [ "$1" = grade ] && [ -d "$2/student" ] && [ "$4" = --out ] && mkdir -p "$5/gradescope" || exit 2
                echo part > "$5/gradescope/student.json"
                until grep -q part "%1$s/results/results.json" 2>/dev/null; do sleep 0.05; done
                cp "%1$s/results/results.json" "%1$s/seen"
                echo whole > "$5/gradescope/student.json"
                """.formatted(autograder));
        var script = Files.writeString(folder.resolve("run_autograder"), Resource.text("run_autograder").replace("root=/autograder", "root=" + autograder));

        assertThat(new ProcessBuilder("bash", script.toString()).inheritIO().start().waitFor()).isZero();

        assertThat(autograder.resolve("seen")).hasContent("part");
        assertThat(autograder.resolve("results/results.json")).hasContent("whole");
        Files.writeString(course, "exit 3");
        assertThat(new ProcessBuilder("bash", script.toString()).redirectErrorStream(true).start().waitFor()).isEqualTo(1);
    }

    /** A course with its engine, and with libraries of a lesson that is assigned and of one that is not. */
    private SampleTree built() {
        var tree = SampleTree.at(folder);
        tree.write("exercises/08-gather/src/main/java/exercise/gather/Shared.java", "interface Shared {}");
        for (var lesson : List.of("08-gather", "09-semaphores")) {
            Originals.relock(folder.resolve("exercises").resolve(lesson));
        }
        new Originals(folder, tree.catalog()).keep();
        tree.write("course", "#!/bin/sh\n");
        tree.write(".course/engine/current", "20261121-1\n");
        tree.write(".course/engine/stamp", "");
        tree.write(".course/engine/20261121-1/tool.jar", "x");
        tree.write(".course/engine/20261121-1/libraries/08-gather/used.jar", "x");
        tree.write(".course/engine/20261121-1/libraries/18-llm/large.jar", "x");
        return tree;
    }

    private byte[] written() {
        var out = new ByteArrayOutputStream();
        var catalog = Catalog.read(folder);
        AutograderZip.write(folder, catalog, Assignment.of(catalog), out);
        return out.toByteArray();
    }

    private static Map<String, String> files(byte[] zip) throws Exception {
        var files = new LinkedHashMap<String, String>();
        try (var in = new ZipInputStream(new ByteArrayInputStream(zip))) {
            for (var entry = in.getNextEntry(); entry != null; entry = in.getNextEntry()) {
                files.put(entry.getName(), new String(in.readAllBytes(), StandardCharsets.UTF_8));
            }
        }
        return files;
    }
}

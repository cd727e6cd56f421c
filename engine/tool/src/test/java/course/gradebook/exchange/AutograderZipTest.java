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

@DisplayName("what a teacher hands to a service")
class AutograderZipTest {
    @TempDir
    private Path folder;

    @Test
    @DisplayName("the zip for Gradescope holds the scripts at its root and the built course, the published stubs, and no answer of anybody")
    void zip() throws Exception {
        var tree = SampleTree.at(folder);
        tree.write("solutions/pom.xml", "<project/>");
        tree.write("solutions/08-gather/pom.xml", "<project/>");
        tree.write("exercises/08-gather/target/classes/A.class", "x");
        for (var lesson : List.of("08-gather", "09-semaphores")) {
            Originals.relock(folder.resolve("exercises").resolve(lesson));
        }
        new Originals(folder, tree.catalog()).keep();
        var stub = tree.read(tree.inOrder().file());
        tree.write("exercises/08-gather/src/main/java/exercise/gather/InOrder.java", "somebody's answer");
        tree.write("solutions/08-gather/wrong/in-order/Bad.java", "x");
        tree.write("solutions/08-gather/why.adoc", "x");
        tree.write(".git/config", "x");
        tree.write(".course/progress.txt", "x");
        tree.write(".course/engine/current", "20261121-1\n");
        tree.write(".course/engine/stamp", "");
        tree.write(".course/engine/20261121-1/tool.jar", "x");
        tree.write(".course/engine/20261121-1/course.aot", "x");
        tree.write(".course/engine/20261120-1/tool.jar", "old");
        tree.write(".course/engine/20261121-1/libraries/08-gather/used.jar", "x");
        tree.write(".course/engine/20261121-1/libraries/18-llm/large.jar", "x");
        tree.write("lessons/18-llm/src/main/java/lesson/llm/A.java", "import some.library.A;");
        tree.write("lessons/18-llm/notes.txt", "x");
        tree.write("lessons/08-gather/src/main/java/lesson/gather/A.java", "class A {}");
        tree.write("engine/tool/src/main/java/A.java", "class A {}");
        tree.write("engine/tool/src/test/java/ATest.java", "class ATest {}");

        var files = files(written());
        var names = files.keySet();

        assertThat(names).startsWith("course/.course/engine/20261121-1/libraries/08-gather/used.jar",
                "course/.course/engine/20261121-1/tool.jar", "course/.course/engine/current", "course/.course/engine/stamp")
                .endsWith("run_autograder", "setup.sh").contains("course/exercises/08-gather/task.adoc", "course/engine/tool/src/main/java/A.java",
                        "course/solutions/pom.xml", "course/lessons/18-llm/notes.txt", "course/lessons/08-gather/src/main/java/lesson/gather/A.java",
                        "course/solutions/08-gather/pom.xml")
                .noneMatch(it -> it.matches(".*(target|\\.git/|progress|\\.aot|20261120|18-llm/(large|src)|ATest).*|.*solutions/.*(wrong|why).*"));
        assertThat(files.get("course/exercises/08-gather/src/main/java/exercise/gather/InOrder.java")).isEqualTo(stub);
        assertThat(files.get("course/solutions/08-gather/src/main/java/exercise/gather/InOrder.java")).isEqualTo(stub);
        assertThat(files.values()).noneMatch(it -> it.contains("solved") || it.contains("somebody"));
        assertThat(written()).isEqualTo(written());
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
                case GITHUB, GITLAB -> List.of("./course grade submissions --roster roster.csv --out grades");
                case SLURM, KUBERNETES -> List.of("--shard \"$part", "roster.csv", "./course gradebook merge --out grades grades-part-*");
            }).doesNotContain("http", "\t", "\r");
            assertThat(workflow.create(folder)).hasContent(workflow.text());
            assertThatThrownBy(() -> workflow.create(folder)).isInstanceOf(FileAlreadyExistsException.class);
        }
        assertThat(Resource.text("setup.sh")).startsWith("#!/usr/bin/env bash\n").doesNotContain("http", "\r");
        assertThat(Resource.text("run_autograder")).startsWith("#!/usr/bin/env bash\n").contains("results/results.json").doesNotContain("http", "\r");
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

package course.pack;

import static org.assertj.core.api.Assertions.assertThat;

import course.catalog.SampleTree;
import course.cli.Manual;
import course.original.Originals;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Instant;
import java.util.Collections;
import java.util.List;
import java.util.regex.Pattern;
import org.apache.commons.compress.archivers.zip.ZipArchiveEntry;
import org.apache.commons.compress.archivers.zip.ZipFile;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

@DisplayName("packing the course")
class PackTest {

    private static final String STUB = "exercises/08-gather/src/main/java/exercise/gather/InOrder.java";

    @TempDir
    private Path home;
    @TempDir
    private Path elsewhere;
    private SampleTree tree;
    private Path engine;

    @BeforeEach
    void lay() {
        tree = SampleTree.at(home);
        tree.write("course", "#!/bin/sh\n");
        tree.write("course.cmd", "@echo off\r\n");
        tree.write("README.md", "# Read me\n");
        tree.write("LICENSE", "MIT\n");
        tree.write("pom.xml", "<project/>");
        tree.write("exercises/pom.xml", "<project/>");
        tree.write("lessons/08-gather/target/classes/lesson/One.class", "built");
        engine = tree.write(".course/engine/20260101-1/tool.jar", "jar").getParent();
        tree.write(".course/engine/20260101-1/course.aot", "cache");
        tree.write(".course/engine/20260101-1/libraries/04-bodies/lib.jar", "jar");
        tree.catalog().exercises().forEach(exercise -> Originals.relock(exercise.folder()));
        originals().keep();
    }

    @Test
    @DisplayName("takes what learners need, the built engine under one name, and nothing that has to be built")
    void contents() throws IOException {
        assertThat(names(pack("a.zip"))).contains("course", "course.cmd", "README.md", "LICENSE", STUB,
                "exercises/08-gather/originals.lock", "lessons/08-gather/lesson.adoc",
                "solutions/08-gather/src/main/java/exercise/gather/InOrder.java",
                ".course/engine/current", ".course/engine/packed/tool.jar", ".course/engine/packed/libraries/04-bodies/lib.jar")
                .noneMatch(name -> name.matches(".*(pom\\.xml|\\.aot|\\.class|/target/.*)|/.*|.*\\.\\..*"));
        assertThat(read("a.zip", ".course/engine/current")).isEqualTo("packed\n");
    }

    @Test
    @DisplayName("has a README of its own: how to start it, nothing to build, and no link that leads out of the package")
    void readme() throws IOException {
        var names = names(pack("a.zip"));
        var readme = read("a.zip", "README.md");

        assertThat(readme).contains("JDK 25", "./course serve", "./course check", "./course update --from", "course.cmd")
                .doesNotContain("Maven", "mvn", "Read me");
        assertThat(Pattern.compile("]\\(([^)]*)\\)").matcher(readme).results().map(it -> it.group(1))).isNotEmpty().isSubsetOf(names);
    }

    @Test
    @DisplayName("every command of its README is one")
    void commands() throws IOException {
        pack("a.zip");

        assertThat(Pattern.compile("\\./course ([a-z]+)").matcher(read("a.zip", "README.md")).results().map(it -> it.group(1)))
                .isNotEmpty().isSubsetOf(Manual.commands());
    }

    @Test
    @DisplayName("takes nothing of whoever packs: no answers, no progress, no history")
    void answers() throws IOException {
        var published = tree.read(home.resolve(STUB));
        tree.write(STUB, "the teacher's answer");
        tree.write(".course/progress.txt", "gather/in-order passed\n");
        tree.write(".course/history/gather/in-order/1-1.java", "an older one");

        assertThat(names(pack("a.zip"))).noneMatch(name -> name.matches("\\.course/(progress|history|originals).*"));
        assertThat(read("a.zip", STUB)).isEqualTo(published);
    }

    @Test
    @DisplayName("takes the pages when they are built")
    void pages() throws IOException {
        assertThat(pack("a.zip").pages()).isFalse();
        tree.write("site/target/site/index.html", "<html></html>");

        assertThat(pack("b.zip").pages()).isTrue();
        assertThat(read("b.zip", "site/target/site/index.html")).isEqualTo("<html></html>");
    }

    @Test
    @DisplayName("makes the same bytes of the same course, also when its files are newer")
    void reproducible() throws IOException {
        pack("a.zip");
        Files.setLastModifiedTime(home.resolve(STUB), FileTime.from(Instant.parse("2030-01-01T00:00:00Z")));
        pack("b.zip");

        assertThat(elsewhere.resolve("b.zip")).hasSameBinaryContentAs(elsewhere.resolve("a.zip"));
    }

    @Test
    @DisplayName("another version has a folder of its own, so that none is unpacked over somebody's answers")
    void beside() throws IOException {
        var older = pack("a.zip");
        assertThat(pack("b.zip").folder()).isEqualTo(older.folder()).matches(Pack.NAME + "-[0-9a-f]{6}");
        tree.write("lessons/08-gather/lesson.adoc", tree.read(home.resolve("lessons/08-gather/lesson.adoc")) + "More.\n");

        assertThat(pack("b.zip").folder()).isNotEqualTo(older.folder());
    }

    @Test
    @DisplayName("the launcher can be started, and nothing else")
    void programs() throws IOException {
        pack("a.zip");

        try (var zip = ZipFile.builder().setPath(elsewhere.resolve("a.zip")).get()) {
            assertThat(Collections.list(zip.getEntries())).filteredOn(entry -> (entry.getUnixMode() & 0111) != 0)
                    .extracting(ZipArchiveEntry::getName).singleElement().asString().endsWith("/course");
        }
    }

    private Pack.Packed pack(String name) {
        return new Pack(tree.home(), engine).write(tree.catalog(), originals(), elsewhere.resolve(name));
    }

    private Originals originals() {
        return new Originals(tree.home(), tree.catalog());
    }

    private List<String> names(Pack.Packed packed) throws IOException {
        try (var zip = ZipFile.builder().setPath(elsewhere.resolve("a.zip")).get()) {
            var names = Collections.list(zip.getEntries()).stream().map(ZipArchiveEntry::getName).toList();
            assertThat(names).hasSize(packed.files()).isSorted().allMatch(name -> name.startsWith(packed.folder() + "/"));
            return names.stream().map(name -> name.substring(packed.folder().length() + 1)).toList();
        }
    }

    private String read(String file, String name) throws IOException {
        try (var zip = ZipFile.builder().setPath(elsewhere.resolve(file)).get()) {
            var entry = Collections.list(zip.getEntries()).stream().filter(it -> it.getName().endsWith("/" + name)).findFirst();
            try (var in = zip.getInputStream(entry.orElseThrow())) {
                return new String(in.readAllBytes(), StandardCharsets.UTF_8);
            }
        }
    }
}

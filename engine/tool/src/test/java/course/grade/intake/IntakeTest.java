package course.grade.intake;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.fail;

import course.grade.intake.Handed.Missing;
import course.grade.intake.Handed.Rejected;
import course.grade.intake.Handed.Text;
import java.io.IOException;
import java.io.RandomAccessFile;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.apache.commons.compress.archivers.zip.GeneralPurposeBit;
import org.apache.commons.compress.archivers.zip.ZipArchiveEntry;
import org.apache.commons.compress.archivers.zip.ZipArchiveOutputStream;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@DisplayName("the intake of submissions")
class IntakeTest {

    private static final String CAP = "exercises/09-semaphores/src/main/java/exercise/semaphores/Cap.java";
    private static final String ORDER = "exercises/08-gather/src/main/java/exercise/gather/InOrder.java";
    private static final Manifest MANIFEST = new Manifest(List.of(
            new Manifest.Wanted("semaphores/cap", CAP), new Manifest.Wanted("gather/in-order", ORDER)), new TreeMap<>());

    private static final Manifest WHOLE = new Manifest(List.of(new Manifest.Wanted("semaphores/cap", CAP),
            new Manifest.Wanted("semaphores/release", CAP.replace("Cap", "Release")), new Manifest.Wanted("gather/in-order", ORDER)), new TreeMap<>());

    @TempDir
    private Path folder;

    @ParameterizedTest
    @ValueSource(strings = {"", "ada/", "Abgabe 1/course-main/"})
    @DisplayName("takes a file from a folder, or from a zip, below up to two folders more")
    void takes(String above) throws IOException {
        write("student/" + above + CAP, "class Cap {}".getBytes(UTF_8));
        var zip = zip("ada.zip", Map.of(above + CAP, "class Cap {}".getBytes(UTF_8), "__MACOSX/" + above + CAP, new byte[9],
                above + "exercises/.DS_Store", new byte[9]));

        assertThat(cap(folder.resolve("student"))).isEqualTo(new Text("class Cap {}"));
        assertThat(cap(zip)).isEqualTo(new Text("class Cap {}"));
        assertThat(Intake.read(zip, MANIFEST).student()).isEqualTo("ada");
        assertThat(Intake.read(zip, MANIFEST).files()).containsEntry("gather/in-order", new Missing());
        assertThat(Intake.read(zip, MANIFEST).notes()).isEmpty();
    }

    @Test
    @DisplayName("takes off a byte order mark, ends lines as the course does, and takes nothing but UTF-8")
    void texts() throws IOException {
        assertThat(cap(zip("a.zip", Map.of(CAP, "\uFEFFa\r\nb\rc\n".getBytes(UTF_8))))).isEqualTo(new Text("a\nb\nc\n"));
        assertThat(why(zip("b.zip", Map.of(CAP, "// one\n// \u00fcber".getBytes(StandardCharsets.ISO_8859_1)))))
                .contains("Cap.java is not UTF-8", "0xFC in line 2");
        assertThat(why(zip("c.zip", Map.of(CAP, "\uFEFFclass".getBytes(StandardCharsets.UTF_16LE))))).contains("UTF-16");
    }

    @Test
    @DisplayName("follows no link, opens no pipe, and does not hang on one")
    void links() throws IOException, InterruptedException {
        var secret = Files.writeString(folder.resolve("secret"), "a solution");
        Files.createDirectories(folder.resolve("s").resolve(CAP).getParent());
        Files.createSymbolicLink(folder.resolve("s").resolve(CAP), secret);
        Files.createSymbolicLink(folder.resolve("s/exercises/08-gather"), folder);
        Files.createSymbolicLink(folder.resolve("linked"), folder.resolve("s"));
        var submission = Intake.read(folder.resolve("s"), MANIFEST);

        assertThat(submission.files().get("semaphores/cap")).isEqualTo(new Rejected("Cap.java is a link: hand in the file itself."));
        assertThat(submission.files().get("gather/in-order").toString()).contains("lies behind a link");
        assertThat(why(folder.resolve("linked"))).contains("It is a link");

        Files.delete(folder.resolve("s").resolve(CAP));
        Assumptions.assumeTrue(Files.isExecutable(Path.of("/usr/bin/mkfifo")), "mkfifo is not there");
        new ProcessBuilder("/usr/bin/mkfifo", folder.resolve("s").resolve(CAP).toString()).start().waitFor();
        assertThat(why(folder.resolve("s"))).contains("is no regular file");
    }

    @Test
    @DisplayName("takes no link, no encrypted file and no second file of the same name from a zip")
    void hostileEntries() throws IOException {
        var link = new ZipArchiveEntry(CAP);
        link.setUnixMode(0120777);
        assertThat(why(zip("a.zip", out -> entry(out, link, "/etc/passwd".getBytes(UTF_8))))).contains("is a link");

        var twins = zip("b.zip", out -> {
            entry(out, new ZipArchiveEntry(CAP), "one".getBytes(UTF_8));
            entry(out, new ZipArchiveEntry(CAP.replace("Cap", "cap")), "two".getBytes(UTF_8));
        });
        assertThat(why(twins)).contains("is there more than once");
        assertThat(why(zip("c.zip", Map.of(CAP.replace("Cap", "cap"), "one".getBytes(UTF_8))))).contains("upper and lower case count");

        var encrypted = zip("d.zip", Map.of(CAP, "class".getBytes(UTF_8)));
        encrypt(encrypted);
        assertThat(why(encrypted)).contains("encrypted");
    }

    @Test
    @DisplayName("is led nowhere by names, and says which it left out")
    void names() throws IOException {
        var submission = Intake.read(zip("a.zip", Map.of("../../" + CAP, new byte[1], "/" + CAP, new byte[1], "C:\\" + CAP, new byte[1],
                "exercises/09-semaphores/src/main/java/exercise/semaphores/He\nlper.java", new byte[1])), MANIFEST);

        assertThat(submission.files().values()).containsOnly(new Missing());
        assertThat(submission.notes()).hasSize(5).allMatch(note -> note.indexOf('\n') < 0);
        assertThat(String.join(" ", submission.notes())).contains("No file of the course was found", "leads out of the submission",
                "is no file of an exercise");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "ada/", "Abgabe 1/course-main/"})
    @DisplayName("takes a student's own files that lie beside those of exercises, each exercise all of them, and has nothing to say about it")
    void own(String above) throws IOException {
        var files = Map.of(CAP, "class Cap {}", folder(CAP) + "Release.java", "class Release {}", folder(CAP) + "Permits.java", "class Permits {}",
                folder(CAP) + "\u00dcbrig.java", "\uFEFFclass \u00dcbrig {}\r\n", ORDER, "class InOrder {}");
        for (var file : files.entrySet()) {
            write("student/" + above + file.getKey(), file.getValue().getBytes(UTF_8));
        }
        var zip = zip("ada.zip", files.entrySet().stream()
                .collect(Collectors.toMap(it -> above + it.getKey(), it -> it.getValue().getBytes(UTF_8))));
        var beside = new TreeMap<>(Map.of("Permits.java", "class Permits {}", "\u00dcbrig.java", "class \u00dcbrig {}\n"));

        for (var handin : List.of(folder.resolve("student"), zip)) {
            var submission = Intake.read(handin, WHOLE);
            assertThat(submission.files()).containsEntry("semaphores/cap", new Text("class Cap {}", new Beside(beside, new TreeMap<>())))
                    .containsEntry("semaphores/release", new Text("class Release {}", new Beside(beside, new TreeMap<>())))
                    .containsEntry("gather/in-order", new Text("class InOrder {}"));
            assertThat(submission.notes()).isEmpty();
        }
    }

    @Test
    @DisplayName("lets an exercise use another one's file when something names it")
    void others() throws IOException {
        var named = besideCap(Map.of("Release.java", "class Release {}"), "class Cap { Release release; }");
        assertThat(named.texts()).containsOnlyKeys("Release.java");
        assertThat(besideCap(Map.of("Release.java", "class Release {}"), "class Cap { ReleaseNotes notes; }").texts()).isEmpty();
        assertThat(besideCap(Map.of("Release.java", "class Release {}", "Own.java", "class Own { Release it; }"), "class Cap {}").texts())
                .containsOnlyKeys("Own.java", "Release.java");
    }

    @Test
    @DisplayName("takes what the course has published beside an exercise as it is published, whatever was handed in under its name")
    void published() throws IOException {
        var support = folder(CAP) + "Support.java";
        var manifest = new Manifest(WHOLE.files(), new TreeMap<>(Map.of(support, "published", ORDER.replace("InOrder", "Far"), "far")));
        var texts = new TreeMap<>(Map.of("Support.java", "published"));

        for (var name : List.of("Support.java", "support.java", "SUPPORT.java")) {
            var submission = Intake.read(zip(name + ".zip", Map.of(CAP, new byte[0], folder(CAP) + name, "mine".getBytes(UTF_8))), manifest);
            assertThat(submission.files()).containsEntry("semaphores/cap", new Text("", new Beside(texts, new TreeMap<>())));
            assertThat(submission.notes()).containsExactly(folder(CAP) + name + " is the course's: its published text was taken.");
        }
        var same = Intake.read(zip("a.zip", Map.of(CAP, new byte[0], support, "published".getBytes(UTF_8))), manifest);
        assertThat(same.files()).containsEntry("semaphores/cap", new Text("", new Beside(texts, new TreeMap<>())));
        assertThat(same.notes()).isEmpty();
        assertThat(Intake.read(zip("b.zip", Map.of(CAP, new byte[0])), manifest).files())
                .containsEntry("semaphores/cap", new Text("", new Beside(texts, new TreeMap<>())));
    }

    @Test
    @DisplayName("takes no own file that is a link, of another text than UTF-8, twice there or large, says so, and takes the others")
    void leftOut() throws IOException {
        var link = new ZipArchiveEntry(folder(CAP) + "Link.java");
        link.setUnixMode(0120777);
        var submission = Intake.read(zip("a.zip", out -> {
            entry(out, new ZipArchiveEntry(CAP), "class Cap {}".getBytes(UTF_8));
            entry(out, link, "/etc/passwd".getBytes(UTF_8));
            entry(out, new ZipArchiveEntry(folder(CAP) + "Large.java"), new byte[60 << 20]);
            entry(out, new ZipArchiveEntry(folder(CAP) + "Latin.java"), "// \u00fc".getBytes(StandardCharsets.ISO_8859_1));
            entry(out, new ZipArchiveEntry(folder(CAP) + "Twice.java"), "class Twice {}".getBytes(UTF_8));
            entry(out, new ZipArchiveEntry(folder(CAP) + "TWICE.java"), "class TWICE {}".getBytes(UTF_8));
            entry(out, new ZipArchiveEntry(folder(CAP) + "Good.java"), "class Good {}".getBytes(UTF_8));
        }), WHOLE);
        var beside = ((Text) submission.files().get("semaphores/cap")).beside();

        assertThat(beside.texts()).containsOnlyKeys("Good.java");
        assertThat(beside.leftOut()).containsOnlyKeys("Link.java", "Large.java", "Latin.java", "Twice.java", "TWICE.java")
                .containsEntry("Link.java", "is a link: hand in the file itself").containsEntry("Twice.java", "is there more than once");
        assertThat(submission.notes()).hasSize(5).allMatch(it -> it.startsWith(folder(CAP)) && it.endsWith(". It was left out."));
    }

    @Test
    @DisplayName("follows no link of a student's own, and opens no pipe")
    void ownLinks() throws IOException, InterruptedException {
        write("s/" + CAP, "class Cap {}".getBytes(UTF_8));
        var own = folder.resolve("s").resolve(folder(CAP));
        Files.createSymbolicLink(own.resolve("Secret.java"), Files.writeString(folder.resolve("secret"), "a solution"));
        Files.createSymbolicLink(own.resolve("Missing.java"), folder.resolve("nowhere"));
        Assumptions.assumeTrue(Files.isExecutable(Path.of("/usr/bin/mkfifo")), "mkfifo is not there");
        new ProcessBuilder("/usr/bin/mkfifo", own.resolve("Pipe.java").toString()).start().waitFor();

        var beside = ((Text) Intake.read(folder.resolve("s"), WHOLE).files().get("semaphores/cap")).beside();

        assertThat(beside.texts()).isEmpty();
        assertThat(beside.leftOut()).containsOnlyKeys("Secret.java", "Missing.java", "Pipe.java");
    }

    @Test
    @DisplayName("takes nothing beside an exercise that is no class of its package, wherever its name leads")
    void ownNames() throws IOException {
        var names = List.of("../Up.java", "./Dot.java", "deeper/Down.java", "..\\Back.java", "C:Drive.java", "a\0b.java", "He\nlper.java",
                "He\u202Elper.java",
                "package-info.java", "module-info.java", "1.java", ".java", "Class.class", "Helper.JAVA", "X".repeat(61) + ".java");
        for (var name : names) {
            assertThat(besideCap(Map.of(name, "class X {}"), "class Cap {}")).as(name).isEqualTo(Beside.NOTHING);
        }
        var elsewhere = Intake.read(zip("e.zip", Map.of(CAP, new byte[0], "backup/" + folder(CAP) + "Helper.java", new byte[1],
                folder(ORDER) + "Helper.java", new byte[1], "exercises/09-semaphores/src/main/java/Helper.java", new byte[1])), WHOLE);
        assertThat(elsewhere.files()).containsEntry("semaphores/cap", new Text(""));
        assertThat(elsewhere.notes()).hasSize(3).allMatch(it -> it.endsWith("is no file of an exercise, nor a class beside one, and was left out."));
    }

    @Test
    @DisplayName("takes none of a student's own files when they are too many or too much, and says so once")
    void ownLimits() throws IOException {
        var most = IntStream.range(0, Intake.MOST_OWN).boxed().collect(Collectors.toMap("A%d.java"::formatted, _ -> "x"));
        assertThat(besideCap(most, "").texts()).hasSize(Intake.MOST_OWN);
        var many = new TreeMap<>(most);
        many.put("One.java", "x");
        assertThat(besideCap(many, "").texts()).isEmpty();
        assertThat(besideCap(many, "").leftOut()).hasSize(Intake.MOST_OWN + 1);
        assertThat(Intake.read(folder.resolve("s.zip"), WHOLE).notes()).containsExactly("The files of the student's own in "
                + "exercises/09-semaphores/src/main/java/exercise/semaphores are 51 files, and at most 50 are taken: none was.");

        var half = "x".repeat(Intake.LARGEST_OWN / 2);
        assertThat(besideCap(Map.of("A.java", half, "B.java", half), "").texts()).hasSize(2);
        var much = besideCap(Map.of("A.java", half, "B.java", half, "C.java", "x"), "class Cap {}");
        assertThat(much.texts()).isEmpty();
        assertThat(much.leftOut()).hasSize(3).containsValue(
                "was left out: the files of your own beside it are more than 512 KB, which is the most that is taken");
    }

    @Test
    @DisplayName("counts what it reads, whatever size a zip claims")
    void bombs() throws IOException {
        assertThat(why(zip("a.zip", Map.of(CAP, new byte[60 << 20])))).contains("is larger than 256 KB");

        var many = zip("b.zip", out -> {
            for (var number = 0; number <= Intake.MOST_FILES; number++) {
                entry(out, new ZipArchiveEntry("x" + number), new byte[0]);
            }
        });
        assertThat(why(many)).contains("more than 10,000 files");

        try (var file = new RandomAccessFile(folder.resolve("c.zip").toFile(), "rw")) {
            file.setLength(Intake.LARGEST_ZIP + 1);
        }
        assertThat(why(folder.resolve("c.zip"))).contains("larger than 10 MB");
        write("deep/" + "d/".repeat(60) + "e", new byte[1]);
        assertThat(cap(folder.resolve("deep"))).isEqualTo(new Missing());
    }

    @Test
    @DisplayName("says of a broken zip, of no zip at all and of nothing what it is")
    void broken() throws IOException {
        var whole = zip("a.zip", Map.of(CAP, "class Cap {}".getBytes(UTF_8)));
        var bytes = Files.readAllBytes(whole);
        Files.write(folder.resolve("b.zip"), Arrays.copyOf(bytes, bytes.length / 2));

        assertThat(why(folder.resolve("b.zip"))).contains("no zip, or a broken one");
        assertThat(why(Files.writeString(folder.resolve("c.rar"), "Rar!"))).contains("no zip, or a broken one");
        assertThat(why(folder.resolve("nobody"))).contains("can't be read");
    }

    @Test
    @DisplayName("reads names in any alphabet, and prints none that could do harm")
    void alphabets() throws IOException {
        var zip = folder.resolve("a\u202Egnp.zip");
        try (var out = new ZipArchiveOutputStream(zip)) {
            out.setEncoding("IBM437");
            out.setUseLanguageEncodingFlag(false);
            entry(out, new ZipArchiveEntry("\u00dcbung/" + CAP), "class Cap {}".getBytes(UTF_8));
        }

        assertThat(Charset.isSupported("IBM437")).isTrue();
        assertThat(cap(zip)).isEqualTo(new Text("class Cap {}"));
        assertThat(Intake.read(zip, MANIFEST).student()).isEqualTo("a\uFFFDgnp");
    }

    /** What lies beside the exercise's file when these files are handed in. */
    private Beside besideCap(Map<String, String> files, String cap) throws IOException {
        var all = files.entrySet().stream().collect(Collectors.toMap(it -> folder(CAP) + it.getKey(), it -> it.getValue().getBytes(UTF_8)));
        all.put(CAP, cap.getBytes(UTF_8));
        return Intake.read(zip("s.zip", all), WHOLE).files().get("semaphores/cap") instanceof Text(_, var beside) ? beside
                : fail("the exercise's file was not taken");
    }

    private static String folder(String path) {
        return path.substring(0, path.lastIndexOf('/') + 1);
    }

    private static Handed cap(Path submission) {
        return Intake.read(submission, MANIFEST).files().get("semaphores/cap");
    }

    private static String why(Path submission) {
        return cap(submission) instanceof Rejected(var why) ? why : "not rejected: " + cap(submission);
    }

    private void write(String path, byte[] bytes) throws IOException {
        var file = folder.resolve(path);
        Files.createDirectories(file.getParent());
        Files.write(file, bytes);
    }

    private interface Content {
        void into(ZipArchiveOutputStream out) throws IOException;
    }

    private Path zip(String name, Map<String, byte[]> files) throws IOException {
        return zip(name, out -> {
            for (var file : files.entrySet()) {
                entry(out, new ZipArchiveEntry(file.getKey()), file.getValue());
            }
        });
    }

    private Path zip(String name, Content content) throws IOException {
        var path = folder.resolve(name);
        try (var out = new ZipArchiveOutputStream(path)) {
            content.into(out);
        }
        return path;
    }

    private static void entry(ZipArchiveOutputStream out, ZipArchiveEntry entry, byte[] bytes) throws IOException {
        out.putArchiveEntry(entry);
        out.write(bytes);
        out.closeArchiveEntry();
    }

    /** Has the first file claim to be encrypted, in both places where a zip says so. */
    private static void encrypt(Path zip) throws IOException {
        var bytes = Files.readAllBytes(zip);
        var flags = new GeneralPurposeBit();
        flags.useEncryption(true);
        bytes[6] |= flags.encode()[0];
        for (var at = 0; at < bytes.length - 4; at++) {
            if (bytes[at] == 'P' && bytes[at + 1] == 'K' && bytes[at + 2] == 1 && bytes[at + 3] == 2) {
                bytes[at + 8] |= flags.encode()[0];
            }
        }
        Files.write(zip, bytes);
    }
}

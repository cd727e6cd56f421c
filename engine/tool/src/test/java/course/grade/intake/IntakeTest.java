package course.grade.intake;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

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
            new Manifest.Wanted("semaphores/cap", CAP), new Manifest.Wanted("gather/in-order", ORDER)));

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

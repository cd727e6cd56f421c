package course.grade.intake;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import course.fuzz.Dice;
import course.fuzz.Fuzz;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.IntStream;
import java.util.zip.CRC32;
import java.util.zip.ZipEntry;
import org.apache.commons.compress.archivers.zip.ZipArchiveEntry;
import org.apache.commons.compress.archivers.zip.ZipArchiveOutputStream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

@DisplayName("a zip that is handed in, whatever is in it,")
@Timeout(120)
class IntakeFuzzTest {

    private static final String CAP = "exercises/09-semaphores/src/main/java/exercise/semaphores/Cap.java";
    private static final Manifest MANIFEST = new Manifest(List.of(new Manifest.Wanted("semaphores/cap", CAP),
            new Manifest.Wanted("gather/in-order", "exercises/08-gather/src/main/java/exercise/gather/InOrder.java")), new TreeMap<>());
    private static final List<String> NAMES = List.of(CAP, "Cap.java", "../", "./", "/", "//", "\\", "C:", "ada/", "exercises/", "__MACOSX/",
            "src/main/java/", "exercises/09-semaphores/src/main/java/exercise/semaphores/",
            "exercises/09-semaphores/src/main/java/exercise/semaphores/Helper.java", "Helper", "package-info", ".zip", ".java", " ", ".", "08-gather");

    @TempDir
    private Path folder;

    @Test
    @DisplayName("has an answer for each exercise, and none that could do harm on a screen")
    void damaged() {
        Fuzz.tries(400, dice -> {
            var zip = Files.write(folder.resolve("s.zip"), dice.damaged(zip(dice, Map.of(CAP, "class Cap {}".getBytes(UTF_8)))));
            var submission = Intake.read(zip, MANIFEST);

            assertThat(submission.files()).containsOnlyKeys("semaphores/cap", "gather/in-order");
            assertThat(submission.notes()).hasSizeLessThanOrEqualTo(Intake.MOST_NOTES).allMatch(IntakeFuzzTest::isPlain);
            submission.files().values().forEach(IntakeFuzzTest::check);
        });
    }

    @Test
    @DisplayName("gives back the file that was packed, whatever lies beside it")
    void roundTrip() {
        Fuzz.tries(300, dice -> {
            var text = dice.text(List.of("class Cap {}", "// \u00fc", "\n", " "), 20).replace("\r", "").replaceAll("[\uD800-\uDFFF\uFEFF]", "");
            var zip = Files.write(folder.resolve("s.zip"), zip(dice, Map.of(CAP, text.getBytes(UTF_8))));

            assertThat(Intake.read(zip, MANIFEST).files().get("semaphores/cap")).matches(it -> isText(it, text) || isTwice(it));
        });
    }

    private static boolean isText(Handed handed, String expected) {
        check(handed);
        return handed instanceof Handed.Text(var text, _) && text.equals(expected);
    }

    /** A name by chance can be that of the file. */
    private static boolean isTwice(Handed handed) {
        return handed instanceof Handed.Rejected(var why) && why.startsWith("Cap.java is there more than once");
    }

    private static void check(Handed handed) {
        switch (handed) {
            case Handed.Rejected(var why) -> assertThat(why).matches(IntakeFuzzTest::isPlain);
            case Handed.Text(_, var beside) -> {
                assertThat(beside.texts().keySet()).allMatch(it -> it.matches("\\w+\\.java") && !it.equals("Cap.java"));
                assertThat(beside.leftOut().values()).allMatch(IntakeFuzzTest::isPlain);
            }
            case Handed.Missing _ -> {}
        }
    }

    private static boolean isPlain(String text) {
        return !text.isBlank() && text.chars().noneMatch(it -> Character.isISOControl(it) || it == 0x202E);
    }

    /** These files, and others with names by chance. */
    private static byte[] zip(Dice dice, Map<String, byte[]> files) throws IOException {
        var bytes = new ByteArrayOutputStream();
        try (var zip = new ZipArchiveOutputStream(bytes)) {
            zip.setMethod(dice.oneIn(3) ? ZipEntry.STORED : ZipEntry.DEFLATED);
            for (var file : files.entrySet()) {
                put(zip, file.getKey(), file.getValue());
            }
            for (var name : IntStream.range(0, dice.below(5)).mapToObj(_ -> dice.text(NAMES, 4)).toList()) {
                put(zip, name, dice.bytes(40));
            }
        }
        return bytes.toByteArray();
    }

    private static void put(ZipArchiveOutputStream zip, String name, byte[] content) throws IOException {
        var entry = new ZipArchiveEntry(name);
        if (!entry.isDirectory()) {
            entry.setSize(content.length);
            var sum = new CRC32();
            sum.update(content);
            entry.setCrc(sum.getValue());
            zip.putArchiveEntry(entry);
            zip.write(content);
            zip.closeArchiveEntry();
        }
    }
}

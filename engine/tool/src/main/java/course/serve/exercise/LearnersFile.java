package course.serve.exercise;

import course.catalog.Exercise;
import course.progress.SafeFile;
import course.serve.http.Refusal;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.Map;

/** The file a learner edits, which an editor may change at any time too. */
final class LearnersFile {

    private static final Object ONE_AT_A_TIME = new Object();
    private static final int STAMP_LETTERS = 32;
    private static final String GONE = "gone";

    private final Path file;

    LearnersFile(Exercise exercise) {
        this.file = exercise.file();
    }

    /**
     * A text, and what tells it from every other one.
     *
     * @param stamp {@code gone} when there is no file
     */
    record Version(String text, String stamp) {}

    /** What is on the disk now; throws {@link Refusal} when it is no text in UTF-8, which could not be written back as it was. */
    Version read() throws IOException {
        try {
            var bytes = Files.readAllBytes(file);
            return new Version(StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(bytes)).toString(), stamp(bytes));
        } catch (NoSuchFileException _) {
            return new Version("", GONE);
        } catch (CharacterCodingException _) {
            throw new Refusal(Refusal.CONFLICT, "%s is not a text in UTF-8: save it as UTF-8 in your editor.".formatted(file.getFileName()));
        }
    }

    /** The stamp of what is on the disk now. */
    String stamp() throws IOException {
        try {
            return stamp(Files.readAllBytes(file));
        } catch (NoSuchFileException _) {
            return GONE;
        }
    }

    /** Writes {@code text} over the version of this stamp; throws {@link Refusal} with what is there when it is another one. */
    Version write(String text, String stamp) throws IOException {
        synchronized (ONE_AT_A_TIME) {
            var now = read();
            if (!now.stamp().equals(stamp)) {
                throw new Refusal(Refusal.CONFLICT, "%s was changed on disk meanwhile, so nothing was written.".formatted(file.getFileName()),
                        Map.of("text", now.text(), "stamp", now.stamp()));
            }
            SafeFile.replace(file, text);
            return read();
        }
    }

    private static String stamp(byte[] text) {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(text)).substring(0, STAMP_LETTERS);
        } catch (NoSuchAlgorithmException impossible) {
            throw new AssertionError("every JDK has SHA-256", impossible);
        }
    }
}

package course.gradebook;

import course.progress.Trouble;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;

/** Reads a teacher's file as text. */
final class Utf8 {

    private Utf8() {}

    /** The whole text, without a byte order mark. Throws {@link BadFile} for what can't be read or is no UTF-8 (RFC 3629). */
    static String read(Path file) {
        try {
            var text = StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(Files.readAllBytes(file))).toString();
            return text.startsWith("\uFEFF") ? text.substring(1) : text;
        } catch (CharacterCodingException _) {
            throw new BadFile(file.toString(), 0, "it is not UTF-8, and letters like ş or é would be lost",
                    "Save it as UTF-8; a spreadsheet calls this 'CSV UTF-8'");
        } catch (IOException cause) {
            throw new BadFile(file.toString(), 0, "it can't be read: " + Trouble.why(cause), "Check the path and the permissions");
        }
    }
}

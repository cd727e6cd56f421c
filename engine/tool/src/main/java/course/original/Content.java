package course.original;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

/** A file's content with line endings as {@code \n}, so that every checkout of it has the same hash. */
record Content(byte[] bytes) {

    static Content of(Path file) throws IOException {
        return of(Files.readAllBytes(file));
    }

    /** A content with a zero byte is no text and stays as it is. */
    static Content of(byte[] raw) {
        var text = new ByteArrayOutputStream(raw.length);
        for (int i = 0; i < raw.length; i++) {
            if (raw[i] == 0) {
                return new Content(raw);
            }
            if (raw[i] != '\r' || i + 1 == raw.length || raw[i + 1] != '\n') {
                text.write(raw[i]);
            }
        }
        return new Content(text.toByteArray());
    }

    /** SHA-256 in lowercase hexadecimal. */
    String hash() {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(bytes));
        } catch (NoSuchAlgorithmException e) {
            throw new AssertionError("every JDK has SHA-256", e);
        }
    }
}

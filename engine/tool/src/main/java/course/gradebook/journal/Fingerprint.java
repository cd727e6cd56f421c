package course.gradebook.journal;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HashMap;
import java.util.HexFormat;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Predicate;

/** Tells whether a result still belongs to what was handed in and to the suite that judged it. */
public final class Fingerprint {

    private Fingerprint() {}

    /** SHA-256 over both, by path, in hexadecimal. */
    public static String of(Map<String, byte[]> submission, Map<String, byte[]> suite) {
        try {
            var digest = MessageDigest.getInstance("SHA-256");
            add(digest, submission);
            add(digest, suite);
            return HexFormat.of().formatHex(digest.digest());
        } catch (NoSuchAlgorithmException cause) {
            throw new IllegalStateException("every JDK has SHA-256", cause);
        }
    }

    /**
     * What is in the files at and below {@code start} that are {@code wanted}, by their way from {@code root}, with slashes on
     * every system. Nothing when {@code start} does not exist.
     */
    public static Map<String, byte[]> files(Path root, Path start, Predicate<Path> wanted) throws IOException {
        if (Files.notExists(start)) {
            return Map.of();
        }
        try (var all = Files.walk(start)) {
            var files = new HashMap<String, byte[]>();
            for (var file : all.filter(Files::isRegularFile).filter(wanted).toList()) {
                files.put(root.relativize(file).toString().replace('\\', '/'), Files.readAllBytes(file));
            }
            return files;
        }
    }

    /** With lengths, so that no two sets of files read the same. */
    private static void add(MessageDigest digest, Map<String, byte[]> files) {
        digest.update(length(files.size()));
        new TreeMap<>(files).forEach((path, content) -> {
            var name = path.getBytes(StandardCharsets.UTF_8);
            digest.update(length(name.length));
            digest.update(name);
            digest.update(length(content.length));
            digest.update(content);
        });
    }

    private static byte[] length(int value) {
        return ByteBuffer.allocate(Integer.BYTES).putInt(value).array();
    }
}

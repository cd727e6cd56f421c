package course.grade.isolate;

import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.concurrent.CountDownLatch;

/** What runs inside the walls in these tests; refers to no other class. */
final class Guest {

    private Guest() {}

    public static void main(String[] words) throws Exception {
        switch (words[0]) {
            case "greet" -> System.out.println("hello");
            case "hang" -> new CountDownLatch(1).await();
            case "fill" -> {
                for (var number = 0; ; number++) {
                    Files.write(Path.of("file" + number), new byte[16_000]);
                }
            }
            case "mess" -> {
                var closed = Files.createDirectories(Path.of("a/b/closed"));
                Files.writeString(closed.resolve("file"), "x");
                Files.createSymbolicLink(Path.of("a/link"), Path.of(words[1]));
                Files.setPosixFilePermissions(closed, PosixFilePermissions.fromString("---------"));
            }
            default -> throw new IllegalArgumentException(words[0]);
        }
    }
}

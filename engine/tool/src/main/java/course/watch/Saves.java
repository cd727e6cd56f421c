package course.watch;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Duration;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.locks.LockSupport;

/**
 * Notices when a Java file of a folder is saved, made or removed. Looks at the files' times and sizes many times a second:
 * events of the file system are late on some systems (macOS: seconds) and never come on some mounts, a look costs microseconds.
 */
final class Saves implements AutoCloseable {

    private static final Duration BETWEEN_LOOKS = Duration.ofMillis(20);

    private final Runnable saved;
    private volatile Path folder;
    private volatile boolean closed;

    /** The times and sizes of all files at one look. */
    private record Look(Map<Path, Stamp> files) {}

    private record Stamp(FileTime time, long size) {}

    Saves(Path folder, Runnable saved) {
        this.folder = folder;
        this.saved = saved;
        Thread.ofPlatform().daemon().name("saves").start(this::watch);
    }

    /** From now on looks at another folder; what is in it now counts as known. */
    void of(Path other) {
        folder = other;
    }

    private void watch() {
        var known = folder;
        var before = look(known);
        while (!closed) {
            LockSupport.parkNanos(BETWEEN_LOOKS.toNanos());
            if (!known.equals(folder)) {
                known = folder;
                before = look(known);
            }
            var now = look(known);
            if (!now.equals(before)) {
                before = now;
                saved.run();
            }
        }
    }

    private static Look look(Path folder) {
        var files = new TreeMap<Path, Stamp>();
        try (var found = Files.list(folder)) {
            for (var file : found.filter(it -> it.toString().endsWith(".java")).toList()) {
                files.put(file, new Stamp(Files.getLastModifiedTime(file), Files.size(file)));
            }
        } catch (IOException _) {
            // gone while an editor replaces it: the next look sees what came of it
        }
        return new Look(files);
    }

    @Override
    public void close() {
        closed = true;
    }
}

package course.measure.loop;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardWatchEventKinds;
import java.nio.file.WatchKey;
import java.nio.file.WatchService;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;

/** How long after a save the JDK's watch service tells of it. A save without an event is left out. */
final class FileEvents {

    private static final int SAVES = 20;
    private static final int MOST_SECONDS = 15;

    private FileEvents() {}

    static List<Duration> in(Path folder) throws IOException, InterruptedException {
        var latencies = new ArrayList<Duration>();
        var file = folder.resolve("Saved.java");
        Files.writeString(file, "");
        try (var service = folder.getFileSystem().newWatchService()) {
            folder.register(service, StandardWatchEventKinds.ENTRY_MODIFY, StandardWatchEventKinds.ENTRY_CREATE);
            for (var save = 0; save < SAVES; save++) {
                Files.writeString(file, "// save " + save);
                var saved = System.nanoTime();
                if (arrives(service)) {
                    latencies.add(Duration.ofNanos(System.nanoTime() - saved));
                }
                drain(service);
            }
        }
        return latencies;
    }

    private static boolean arrives(WatchService service) throws InterruptedException {
        var key = service.poll(MOST_SECONDS, TimeUnit.SECONDS);
        return key != null && !key.pollEvents().isEmpty() && key.reset();
    }

    /** One save may be two events. */
    private static void drain(WatchService service) throws InterruptedException {
        while (service.poll(50, TimeUnit.MILLISECONDS) instanceof WatchKey key) {
            key.pollEvents();
            key.reset();
        }
    }
}

package course.serve.exercise;

import course.catalog.Catalog;
import course.catalog.Exercise;
import course.progress.Entry;
import course.progress.Progress;
import course.serve.http.Handler;
import course.serve.http.Refusal;
import course.serve.http.Request;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Duration;
import java.util.HashMap;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import tools.jackson.databind.json.JsonMapper;

/**
 * {@code /api/events}: tells a page what changes while it is open, whoever changes it: the terminal, an editor, another page. Looks at
 * times and sizes several times a second, as events of the file system come late or not at all in places.
 */
public final class Changes implements Handler {

    public static final String PATH = "/api/events";
    private static final Duration BETWEEN_LOOKS = Duration.ofMillis(250);
    private static final Duration BETWEEN_PINGS = Duration.ofSeconds(15);

    private final Catalog catalog;
    private final Progress progress;

    public Changes(Catalog catalog, Progress progress) {
        this.catalog = catalog;
        this.progress = progress;
    }

    private record State(String e, String exercise, String state) {}

    private record File(String e, String exercise, String stamp) {}

    private record Ping(String e) {}

    /** What tells without reading whether a file was written. */
    private record Trace(FileTime time, long size) {}

    /** Lasts as long as the page. */
    @Override
    public void handle(Request request) throws IOException {
        if (!request.method().equals("GET")) {
            throw new Refusal(Refusal.NOT_ALLOWED, "Events can be read, and nothing else.");
        }
        try (var lines = request.lines()) {
            var look = new Look();
            var json = JsonMapper.shared();
            lines.line(json.writeValueAsString(new Ping("ping")));
            var pinged = System.nanoTime();
            while (true) {
                Thread.sleep(BETWEEN_LOOKS);
                for (var change : look.changes()) {
                    lines.line(json.writeValueAsString(change));
                }
                if (System.nanoTime() - pinged > BETWEEN_PINGS.toNanos()) {
                    pinged = System.nanoTime();
                    lines.line(json.writeValueAsString(new Ping("ping")));
                }
            }
        } catch (InterruptedException _) {
            Thread.currentThread().interrupt();
        }
    }

    /** What one page knows. */
    private final class Look {

        private final Map<Exercise, Trace> traces = new HashMap<>();
        private final Map<Exercise, String> stamps = new HashMap<>();
        private SortedMap<String, Entry> entries = progress.all();

        Look() throws IOException {
            for (var exercise : catalog.exercises()) {
                traces.put(exercise, trace(exercise.file()));
                stamps.put(exercise, new LearnersFile(exercise).stamp());
            }
        }

        Iterable<Object> changes() throws IOException {
            var changes = new TreeMap<String, Object>();
            for (var exercise : catalog.exercises()) {
                var trace = trace(exercise.file());
                if (!trace.equals(traces.put(exercise, trace))) {
                    var stamp = new LearnersFile(exercise).stamp();
                    if (!stamp.equals(stamps.put(exercise, stamp))) {
                        changes.put("file " + exercise.id(), new File("file", exercise.id(), stamp));
                    }
                }
            }
            var before = entries;
            entries = progress.all();
            entries.forEach((id, entry) -> {
                if (!entry.equals(before.get(id))) {
                    changes.put("progress " + id, new State("progress", id, entry.state().word()));
                }
            });
            return changes.values();
        }
    }

    private static Trace trace(Path file) {
        try {
            return new Trace(Files.getLastModifiedTime(file), Files.size(file));
        } catch (IOException _) {
            return new Trace(FileTime.fromMillis(0), -1);
        }
    }
}

package course.check;

import com.sun.management.HotSpotDiagnosticMXBean;
import com.sun.management.HotSpotDiagnosticMXBean.ThreadDumpFormat;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.management.ManagementFactory;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.StreamSupport;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** All threads of this JVM at one moment: the virtual ones too, which {@link Thread#getAllStackTraces()} leaves out. Takes some milliseconds. */
record ThreadDump(List<Standing> threads) {

    private static final Set<String> WAITING = Set.of("WAITING", "TIMED_WAITING");
    private static final Pattern FRAME = Pattern.compile("(?:[^(]*/)?([^(]+)\\.([^.(]+)\\(([^:)]*)(?::(\\d+))?\\)");

    /** A thread and where it is. */
    record Standing(boolean waits, List<StackTraceElement> stack) {}

    static ThreadDump now() {
        try {
            var folder = Files.createTempDirectory("course-threads");
            var file = folder.resolve("dump.json");
            try {
                ManagementFactory.getPlatformMXBean(HotSpotDiagnosticMXBean.class).dumpThreads(file.toString(), ThreadDumpFormat.JSON);
                return of(file);
            } finally {
                Files.deleteIfExists(file);
                Files.delete(folder);
            }
        } catch (IOException cause) {
            throw new UncheckedIOException("the threads could not be listed", cause);
        }
    }

    private static ThreadDump of(Path file) {
        var containers = JsonMapper.shared().readTree(file).at("/threadDump/threadContainers");
        return new ThreadDump(elements(containers).stream()
                .flatMap(container -> elements(container.get("threads")).stream())
                .map(ThreadDump::standing)
                .toList());
    }

    private static Standing standing(JsonNode thread) {
        return new Standing(WAITING.contains(thread.path("state").asString("")),
                elements(thread.get("stack")).stream().map(JsonNode::asString).map(ThreadDump::frame).toList());
    }

    private static StackTraceElement frame(String text) {
        var frame = FRAME.matcher(text);
        if (!frame.matches()) {
            return new StackTraceElement("", text, null, -1);
        }
        return new StackTraceElement(frame.group(1), frame.group(2), frame.group(3),
                frame.group(4) == null ? -1 : Integer.parseInt(frame.group(4)));
    }

    private static List<JsonNode> elements(JsonNode array) {
        return StreamSupport.stream(array.spliterator(), false).toList();
    }
}

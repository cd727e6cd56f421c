package course.grade.intake;

import java.util.Set;
import java.util.stream.Stream;

/** What systems and tools leave in every folder, and nobody handed in on purpose. */
final class Clutter {

    private static final Set<String> FOLDERS = Set.of("__MACOSX", ".git", ".idea", ".vscode", ".settings", ".course", ".mvn", "target",
            "node_modules");
    private static final Set<String> FILES = Set.of(".DS_Store", "Thumbs.db", "desktop.ini");

    private Clutter() {}

    static boolean folder(String name) {
        return FOLDERS.contains(name);
    }

    static boolean file(String name) {
        return FILES.contains(name) || name.startsWith("._");
    }

    /** Whether a path lies in such a folder, or is such a file. */
    static boolean within(String path) {
        var parts = path.split("/");
        return parts.length > 0 && (file(parts[parts.length - 1]) || Stream.of(parts).limit(parts.length - 1).anyMatch(Clutter::folder));
    }
}

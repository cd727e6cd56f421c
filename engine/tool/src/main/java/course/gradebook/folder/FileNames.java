package course.gradebook.folder;

import course.gradebook.journal.Fingerprint;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Map;

/** Names of files for students, whatever their ids hold: never a path, never two the same on any system. */
final class FileNames {
    private static final int LONGEST = 60;
    private static final String TAKEN_BY_WINDOWS = "(con|prn|aux|nul|com\\d|lpt\\d)(\\..*)?";

    private FileNames() {}

    /** The id itself if that is harmless; else what is harmless of it, a tilde and twelve digits of its hash. */
    static String of(String id) {
        if (id.matches("[a-z0-9]([a-z0-9._-]{0,%d}[a-z0-9])?".formatted(LONGEST - 2)) && !id.matches(TAKEN_BY_WINDOWS)) {
            return id;
        }
        var harmless = id.toLowerCase(Locale.ROOT).replaceAll("[^a-z0-9]+", "-").replaceAll("^-|-$", "");
        return "%s~%s".formatted(harmless.substring(0, Math.min(harmless.length(), 40)),
                Fingerprint.of(Map.of(id, id.getBytes(StandardCharsets.UTF_8)), Map.of()).substring(0, 12));
    }
}

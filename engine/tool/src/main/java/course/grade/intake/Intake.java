package course.grade.intake;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.function.Function;

/**
 * Reads submissions. Only the files of the manifest and a student's own beside them are read, regular files only, into memory only, and
 * every size is counted, not believed. Whatever is handed in, there is an answer.
 */
public final class Intake {

    /** Bytes of one file. */
    public static final int LARGEST_FILE = 256 << 10;
    /** Files of a student's own beside those of a lesson's exercises. */
    public static final int MOST_OWN = 50;
    /** Bytes of these together. */
    public static final int LARGEST_OWN = 512 << 10;
    /** Bytes of a zip. */
    public static final long LARGEST_ZIP = 10 << 20;
    /** Files and folders of a submission. */
    public static final int MOST_FILES = 10_000;
    /** Folders in folders. */
    public static final int DEEPEST = 24;
    /** Notes for the teacher. */
    public static final int MOST_NOTES = 20;

    private Intake() {}

    /** The name a folder or a zip gives its student, on one line without control characters. */
    public static String student(Path folderOrZip) {
        var name = folderOrZip.getFileName().toString();
        return Texts.plain(name.toLowerCase(Locale.ROOT).endsWith(".zip") ? name.substring(0, name.length() - 4) : name);
    }

    /** Reads a folder or a zip that is named after the student. Never throws for what is in it, or that it is not there. */
    public static Submission read(Path folderOrZip, Manifest manifest) {
        var student = student(folderOrZip);
        try {
            var attributes = Files.readAttributes(folderOrZip, BasicFileAttributes.class, LinkOption.NOFOLLOW_LINKS);
            if (attributes.isSymbolicLink()) {
                throw new Unusable("It is a link: hand in the folder or the zip itself.");
            }
            if (attributes.isDirectory()) {
                return submission(student, manifest, FolderItems.of(folderOrZip));
            }
            if (!attributes.isRegularFile()) {
                throw new Unusable("It is neither a folder nor a zip.");
            }
            return zip(student, manifest, folderOrZip, attributes.size());
        } catch (Unusable failure) {
            return unusable(student, manifest, failure.getMessage());
        } catch (IOException | RuntimeException failure) {
            return unusable(student, manifest, "It can't be read: %s.".formatted(Texts.plain(String.valueOf(failure.getMessage()))));
        }
    }

    private static Submission zip(String student, Manifest manifest, Path file, long size) throws IOException, Unusable {
        if (size > LARGEST_ZIP) {
            throw new Unusable("The zip is larger than %d MB: only the exercises' files belong into it.".formatted(LARGEST_ZIP >> 20));
        }
        try (var zip = new ZipItems(file)) {
            return submission(student, manifest, zip.items());
        } catch (IOException | RuntimeException failure) {
            throw new Unusable("It is no zip, or a broken one (%s): zip the folder again.".formatted(
                    Texts.plain(String.valueOf(failure.getMessage()))));
        }
    }

    private static Submission submission(String student, Manifest manifest, List<Item> items) {
        var match = new Match(items, manifest);
        var own = new OwnFiles(items, match, manifest);
        var notes = new ArrayList<>(own.notes().subList(0, Math.min(own.notes().size(), MOST_NOTES)));
        for (var item : items) {
            if (notes.size() < MOST_NOTES && !own.has(item)) {
                note(item, match, notes);
            }
        }
        var submission = submission(student, manifest, notes, new Folders(match, own, manifest)::find);
        if (submission.files().values().stream().allMatch(Handed.Missing.class::isInstance)) {
            notes.addFirst("No file of the course was found. Expected are files like %s.".formatted(
                    manifest.files().stream().map(Manifest.Wanted::path).findFirst().orElse("exercises/…")));
            return new Submission(student, submission.files(), notes.subList(0, Math.min(notes.size(), MOST_NOTES)));
        }
        return submission;
    }

    private static void note(Item item, Match match, List<String> notes) {
        var path = Texts.plain(item.path());
        if (!Match.isInside(item.path())) {
            notes.add("%s leads out of the submission and was left out.".formatted(path));
        } else if (item.path().endsWith(".java") && item.path().contains("src/main/java") && !match.isWanted(item)) {
            notes.add("%s is no file of an exercise, nor a class beside one, and was left out.".formatted(path));
        } else if (item.path().toLowerCase(Locale.ROOT).endsWith(".zip")) {
            notes.add("%s is a zip in the submission and was not opened.".formatted(path));
        }
    }

    private static Submission unusable(String student, Manifest manifest, String why) {
        return submission(student, manifest, List.of(why), _ -> new Handed.Rejected(why));
    }

    private static Submission submission(String student, Manifest manifest, List<String> notes, Function<Manifest.Wanted, Handed> handed) {
        var files = new LinkedHashMap<String, Handed>();
        manifest.files().forEach(wanted -> files.put(wanted.exercise(), handed.apply(wanted)));
        return new Submission(student, files, notes);
    }
}

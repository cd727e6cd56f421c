package course.grade.intake;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * The files of a student's own that lie beside files of exercises. Each folder counts for itself, and which files are taken does not
 * depend on the order in which they come.
 */
final class OwnFiles {

    /** What a class can be called and every file system takes for a name; nothing that leads anywhere, no package-info. */
    private static final Pattern NAME = Pattern.compile("[\\p{L}_$][\\p{L}\\p{M}\\p{Nd}_$]{0,59}\\.java");

    private final Map<String, SortedMap<String, Handed>> byFolder = new HashMap<>();
    private final Set<Item> seen = new HashSet<>();
    private final List<String> notes = new ArrayList<>();

    OwnFiles(List<Item> items, Match match, Manifest manifest) {
        var folders = manifest.files().stream().flatMap(it -> match.folderOf(it.path()).stream()).collect(Collectors.toSet());
        var own = new TreeMap<String, List<Item>>();
        items.stream().filter(it -> folders.contains(it.folder()) && isOwn(it, match)).forEach(it -> {
            seen.add(it);
            own.computeIfAbsent(it.folder(), _ -> new ArrayList<>()).add(it);
        });
        own.forEach((folder, files) -> byFolder.put(folder, read(folder, files, published(folder, manifest))));
    }

    private static boolean isOwn(Item item, Match match) {
        return Match.isInside(item.path()) && NAME.matcher(item.name()).matches() && !match.isWanted(item);
    }

    /** The texts of the course's own files in a folder, by folded name. */
    private static Map<String, String> published(String folder, Manifest manifest) {
        return manifest.published().entrySet().stream().filter(it -> folder.endsWith(Match.folder(it.getKey())))
                .collect(Collectors.toMap(it -> Match.folded(Match.name(it.getKey())), Map.Entry::getValue));
    }

    /** What is in a folder, by name: texts, and why others are not looked at. */
    SortedMap<String, Handed> in(String folder) {
        return byFolder.getOrDefault(folder, new TreeMap<>());
    }

    /** Whether a file is one of these, taken or not. */
    boolean has(Item item) {
        return seen.contains(item);
    }

    /** What was not taken, in sentences for the teacher. */
    List<String> notes() {
        return List.copyOf(notes);
    }

    private SortedMap<String, Handed> read(String folder, List<Item> files, Map<String, String> published) {
        var byName = files.stream().sorted(Comparator.comparing(Item::name)).collect(Collectors.groupingBy(it -> Match.folded(it.name()), TreeMap::new, Collectors.toList()));
        published.forEach((name, text) -> Optional.ofNullable(byName.remove(name)).ifPresent(same -> noteChanged(same.getFirst(), text)));
        if (byName.size() > Intake.MOST_OWN) {
            return none(folder, byName, "%,d files, and at most %d are taken".formatted(byName.size(), Intake.MOST_OWN));
        }
        var texts = new TreeMap<String, Handed>();
        var size = 0;
        for (var same : byName.values()) {
            var handed = same.size() > 1 ? new Handed.Rejected("is there more than once") : same.getFirst().text();
            size += handed instanceof Handed.Text(var text, _) ? text.getBytes(StandardCharsets.UTF_8).length : 0;
            if (size > Intake.LARGEST_OWN) {
                return none(folder, byName, "more than %d KB, which is the most that is taken".formatted(Intake.LARGEST_OWN >> 10));
            }
            same.forEach(it -> texts.put(it.name(), handed));
        }
        texts.forEach((name, handed) -> note(folder, name, handed));
        return texts;
    }

    private void note(String folder, String name, Handed handed) {
        if (handed instanceof Handed.Rejected(var why)) {
            notes.add("%s %s. It was left out.".formatted(Texts.plain("%s/%s".formatted(folder, name)), why));
        }
    }

    private void noteChanged(Item item, String published) {
        if (!item.text().equals(new Handed.Text(published.replace("\r\n", "\n")))) {
            notes.add("%s is the course's: its published text was taken.".formatted(Texts.plain(item.path())));
        }
    }

    private SortedMap<String, Handed> none(String folder, SortedMap<String, List<Item>> files, String why) {
        notes.add("The files of the student's own in %s are %s: none was.".formatted(Texts.plain(folder), why));
        var none = new TreeMap<String, Handed>();
        files.values().stream().flatMap(List::stream).forEach(it -> none.put(it.name(),
                new Handed.Rejected("was left out: the files of your own beside it are " + why)));
        return none;
    }
}

package course.grade.intake;

import java.util.SortedMap;
import java.util.TreeMap;

/** Puts together what lies beside the file of an exercise. */
final class Folders {

    private final Match match;
    private final OwnFiles own;
    private final Manifest manifest;

    Folders(Match match, OwnFiles own, Manifest manifest) {
        this.match = match;
        this.own = own;
        this.manifest = manifest;
    }

    /** What was handed in for an exercise, and what it may use. */
    Handed find(Manifest.Wanted wanted) {
        var handed = match.find(wanted.path());
        return handed instanceof Handed.Text(var text, _)
                ? new Handed.Text(text, beside(wanted, text, match.folderOf(wanted.path()).orElseThrow())) : handed;
    }

    private Beside beside(Manifest.Wanted wanted, String text, String folder) {
        var files = new TreeMap<>(own.in(folder));
        var others = others(wanted, folder);
        addNamed(text, others, files);
        own.in(folder).values().forEach(it -> {
            if (it instanceof Handed.Text(var used, _)) {
                addNamed(used, others, files);
            }
        });
        var texts = new TreeMap<String, String>();
        var leftOut = new TreeMap<String, String>();
        files.forEach((name, handed) -> {
            switch (handed) {
                case Handed.Text(var it, _) -> texts.put(name, it);
                case Handed.Rejected(var why) -> leftOut.put(name, why);
                case Handed.Missing _ -> {}
            }
        });
        manifest.published().forEach((path, it) -> {
            if (Match.folder(path).equals(Match.folder(wanted.path()))) {
                texts.put(Match.name(path), it);
            }
        });
        return new Beside(texts, leftOut);
    }

    /** The files of other exercises in the same folder. */
    private SortedMap<String, Handed> others(Manifest.Wanted wanted, String folder) {
        var others = new TreeMap<String, Handed>();
        manifest.files().stream().filter(it -> !it.equals(wanted) && match.folderOf(it.path()).filter(folder::equals).isPresent())
                .forEach(it -> others.put(Match.name(it.path()), match.find(it.path())));
        return others;
    }

    /** Takes from the others those that a text names, and what these name: a grade does not rest on the rest. */
    private static void addNamed(String text, SortedMap<String, Handed> others, SortedMap<String, Handed> files) {
        for (var name : others.keySet().toArray(String[]::new)) {
            if (others.get(name) instanceof Handed handed && Beside.names(text, name)) {
                files.put(name, others.remove(name));
                if (handed instanceof Handed.Text(var used, _)) {
                    addNamed(used, others, files);
                }
            }
        }
    }
}

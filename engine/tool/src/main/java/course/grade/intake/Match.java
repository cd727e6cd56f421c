package course.grade.intake;

import java.text.Normalizer;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/** Finds the files that are wanted among those that are there, which may lie in a folder or two more than they should. */
final class Match {

    /** How many folders above {@code exercises} are looked through: a zip is often a folder that holds the folder. */
    private static final int MOST_ABOVE = 2;

    private final Map<String, List<Item>> byPath = new HashMap<>();
    private final Set<String> linked = new HashSet<>();

    Match(List<Item> items, Manifest manifest) {
        manifest.files().forEach(wanted -> byPath.put(folded(wanted.path()), List.of()));
        for (var item : items) {
            endings(item).forEach(ending -> byPath.computeIfPresent(ending, (_, known) ->
                    known.isEmpty() ? List.of(item) : List.of(known.getFirst(), item)));
            if (item.kind() == Item.Kind.LINK) {
                endings(item).forEach(linked::add);
            }
        }
    }

    /** Whether the path goes down from the submission's root, and nowhere else. */
    static boolean isInside(String path) {
        return !slashes(path).startsWith("/") && !path.matches("(?s)[A-Za-z]:.*") && path.indexOf('\0') < 0
                && Stream.of(slashes(path).split("/")).noneMatch(part -> part.equals("..") || part.equals("."));
    }

    /** Whether a file of this path is wanted, by whatever letters it is written. */
    boolean isWanted(Item item) {
        return endings(item).anyMatch(byPath::containsKey);
    }

    /** The folder in which a file of this path was found, if it is there once. */
    Optional<String> folderOf(String wanted) {
        var found = byPath.getOrDefault(folded(wanted), List.of());
        return found.size() == 1 ? Optional.of(found.getFirst().folder()) : Optional.empty();
    }

    /** @param wanted a path of the manifest */
    Handed find(String wanted) {
        var handed = look(wanted);
        return handed instanceof Handed.Rejected(var why)
                ? rejected("%s %s.".formatted(name(wanted), why)) : handed;
    }

    private Handed look(String wanted) {
        var found = byPath.getOrDefault(folded(wanted), List.of());
        if (found.size() > 1) {
            return rejected("is there more than once: %s and %s".formatted(Texts.plain(found.get(0).path()), Texts.plain(found.get(1).path())));
        }
        if (found.isEmpty()) {
            return behindLink(wanted) ? rejected("lies behind a link: hand in the folder itself") : new Handed.Missing();
        }
        var item = found.getFirst();
        if (!slashes(item.path()).endsWith(wanted)) {
            return rejected("is called %s: upper and lower case count".formatted(Texts.plain(item.path())));
        }
        return item.text();
    }

    private static Handed rejected(String why) {
        return new Handed.Rejected(why);
    }

    private boolean behindLink(String wanted) {
        return Stream.iterate(folded(wanted), path -> path.contains("/"), path -> path.substring(0, path.lastIndexOf('/')))
                .anyMatch(linked::contains) || linked.contains("exercises");
    }

    /** The path, and the path without its first folders. */
    private static Stream<String> endings(Item item) {
        var path = folded(item.path());
        return isInside(item.path()) ? Stream.iterate(path, rest -> rest.substring(rest.indexOf('/') + 1)).limit(1 + MOST_ABOVE).distinct()
                : Stream.of();
    }

    /** The same for what a file system may take for the same. */
    static String folded(String path) {
        return Normalizer.normalize(slashes(path), Normalizer.Form.NFKC).toLowerCase(Locale.ROOT);
    }

    static String folder(String path) {
        return slashes(path).substring(0, Math.max(0, slashes(path).lastIndexOf('/')));
    }

    static String name(String path) {
        return slashes(path).substring(slashes(path).lastIndexOf('/') + 1);
    }

    private static String slashes(String path) {
        return path.replace('\\', '/');
    }
}

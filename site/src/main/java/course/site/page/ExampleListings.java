package course.site.page;

import course.catalog.Example;
import course.site.source.Chapter;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.asciidoctor.ast.Block;
import org.asciidoctor.ast.Cursor;
import org.asciidoctor.ast.Document;
import org.asciidoctor.ast.StructuralNode;

/**
 * Finds the listings of a lesson that quote an example a learner can run: a class with a main method. The live page has to know
 * which class a listing is from, and which of its tags are shown.
 */
record ExampleListings(Chapter chapter) {

    private static final Pattern INCLUDE = Pattern.compile("(?m)^include::(src/main/java/lesson/\\w+/(\\w+)\\.java)\\[(.*)]$");
    private static final Pattern TAGS = Pattern.compile("\\btags?=([^,]+)");
    private static final Pattern MARK = Pattern.compile("\\b(tag|end)::([\\w-]+)\\[]");

    /**
     * One include.
     *
     * @param tags  the names of the parts it shows, as they are written; empty for the whole file
     * @param shown the lines it shows, by their numbers from 1, without the blanks around them
     */
    private record Include(Path file, String name, String tags, SortedMap<Integer, String> shown) {

        String text() {
            return String.join("\n", shown.values()).strip();
        }
    }

    /** Leaves example and tags at each of these blocks, as roles that become attributes of its figure. */
    void mark(Document lesson) {
        var includes = INCLUDE.matcher(text(chapter.lesson())).results().map(this::include)
                .filter(include -> Files.isRegularFile(include.file()) && Example.runs(text(include.file()))).toList();
        for (var block : lesson.findBy(Map.of("context", ":listing"))) {
            quoted(block, includes).ifPresent(include -> {
                block.addRole("data-example=%s/%s".formatted(chapter.name(), include.name()));
                if (!include.tags().isEmpty()) {
                    block.addRole("data-tags=" + include.tags());
                }
            });
        }
    }

    /** By the place of the listing; inside another block Asciidoctor does not know the place, and the text has to do. */
    private static Optional<Include> quoted(StructuralNode listing, List<Include> includes) {
        return includes.stream().filter(include -> begins(listing.getSourceLocation(), include)).findFirst()
                .or(() -> {
                    var text = text(listing);
                    return includes.stream().filter(include -> include.text().equals(text)).findFirst();
                });
    }

    private static String text(StructuralNode listing) {
        return listing instanceof Block block
                ? block.getSource().lines().map(String::strip).collect(Collectors.joining("\n")).strip() : "";
    }

    private Include include(MatchResult line) {
        var tags = TAGS.matcher(line.group(3));
        var names = tags.find() ? tags.group(1) : "";
        var file = chapter.lesson().resolveSibling(line.group(1));
        return new Include(file, line.group(2), names, Files.isRegularFile(file) ? shown(file, names) : new TreeMap<>());
    }

    private static SortedMap<Integer, String> shown(Path file, String tags) {
        var wanted = List.of(tags.split(";"));
        var open = new HashSet<String>();
        var shown = new TreeMap<Integer, String>();
        var number = 0;
        for (var line : text(file).lines().toList()) {
            number++;
            var mark = MARK.matcher(line);
            if (!mark.find()) {
                if (tags.isEmpty() || wanted.stream().anyMatch(open::contains)) {
                    shown.put(number, line.strip());
                }
            } else if (mark.group(1).equals("tag")) {
                open.add(mark.group(2));
            } else {
                open.remove(mark.group(2));
            }
        }
        return shown;
    }

    /** Asciidoctor says of a listing that begins with an include: it is in that file, and which line is before its first one. */
    private static boolean begins(Cursor place, Include include) {
        return include.file().toString().equals(place.getFile()) && include.shown().containsKey(place.getLineNumber() + 1);
    }

    private static String text(Path file) {
        try {
            return new String(Files.readAllBytes(file), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}

package course.site.page;

import course.catalog.Example;
import course.site.source.Chapter;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.asciidoctor.ast.Cursor;
import org.asciidoctor.ast.Document;

/**
 * Finds the listings of a lesson that quote an example a learner can run: a class with a main method. The live page has to know
 * which class a listing is from, and which of its tags are shown.
 */
record ExampleListings(Chapter chapter) {

    private static final Pattern INCLUDE = Pattern.compile("(?m)^include::(src/main/java/lesson/\\w+/(\\w+)\\.java)\\[(.*)]$");
    private static final Pattern TAGS = Pattern.compile("\\btags?=([^,]+)");
    private static final Pattern MARK = Pattern.compile("\\b(tag|end)::([\\w-]+)\\[]");

    /** One include; {@code tags} are the names of the parts it shows, as they are written, empty for the whole file. */
    private record Include(Path file, String name, String tags) {

        /** Whether it shows this line of its file, counted from 1. */
        boolean shows(int line) {
            return tags.isEmpty() || Stream.of(tags.split(";")).anyMatch(open(line)::contains);
        }

        private Set<String> open(int line) {
            var open = new HashSet<String>();
            text(file).lines().limit(line).flatMap(each -> MARK.matcher(each).results())
                    .forEach(mark -> {
                        if (mark.group(1).equals("tag")) {
                            open.add(mark.group(2));
                        } else {
                            open.remove(mark.group(2));
                        }
                    });
            return open;
        }
    }

    /** Leaves example and tags at each of these blocks, as roles that become attributes of its figure. */
    void mark(Document lesson) {
        var includes = INCLUDE.matcher(text(chapter.lesson())).results().map(this::include)
                .filter(include -> Files.isRegularFile(include.file()) && Example.runs(text(include.file()))).toList();
        for (var block : lesson.findBy(Map.of("context", ":listing"))) {
            includes.stream().filter(include -> begins(block.getSourceLocation(), include)).findFirst().ifPresent(include -> {
                block.addRole("data-example=%s/%s".formatted(chapter.name(), include.name()));
                if (!include.tags().isEmpty()) {
                    block.addRole("data-tags=" + include.tags());
                }
            });
        }
    }

    private Include include(MatchResult line) {
        var tags = TAGS.matcher(line.group(3));
        return new Include(chapter.lesson().resolveSibling(line.group(1)), line.group(2), tags.find() ? tags.group(1) : "");
    }

    /** Asciidoctor says of a listing that begins with an include: it is in that file, and which line is before its first one. */
    private static boolean begins(Cursor place, Include include) {
        return include.file().toString().equals(place.getFile()) && include.shows(place.getLineNumber() + 1);
    }

    private static String text(Path file) {
        try {
            return new String(Files.readAllBytes(file), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}

package course.serve;

import course.catalog.Example;
import java.io.IOException;
import java.nio.file.Files;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.regex.Pattern;

/**
 * An example as a page edits it: the whole file without the lines that only quote parts of it, and where those parts are.
 *
 * @param regions in the order of their first lines; a tag that is closed and opened again has several
 */
record ExampleText(String lesson, String name, String text, List<Region> regions) {

    private static final Pattern TAG = Pattern.compile("\\s*//\\s*(tag|end)::([\\w-]+)\\[]\\s*");

    ExampleText {
        regions = List.copyOf(regions);
    }

    /**
     * A part that the lesson quotes.
     *
     * @param first its first line in {@link #text}, from 1
     * @param last  its last line
     */
    record Region(String tag, int first, int last) {}

    static ExampleText of(String lesson, Example example) throws IOException {
        var text = new ArrayList<String>();
        var open = new LinkedHashMap<String, Integer>();
        var regions = new ArrayList<Region>();
        for (var line : Files.readAllLines(example.file())) {
            var tag = TAG.matcher(line);
            if (!tag.matches()) {
                text.add(line);
            } else if (tag.group(1).equals("tag")) {
                open.put(tag.group(2), text.size() + 1);
            } else if (open.remove(tag.group(2)) instanceof Integer first && first <= text.size()) {
                regions.add(new Region(tag.group(2), first, text.size()));
            }
        }
        regions.sort((one, other) -> Integer.compare(one.first(), other.first()));
        return new ExampleText(lesson, example.name(), String.join("\n", text) + "\n", regions);
    }
}

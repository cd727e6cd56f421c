package course.prose;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * A heading and the lines below it, up to the next heading of the same level or a higher one.
 *
 * @param line where the heading stands, from 1
 */
public record Section(String title, int line, List<String> lines) {

    public Section {
        lines = List.copyOf(lines);
    }

    /** The sections whose heading has so many equal signs; a heading inside a listing is none. */
    public static List<Section> of(List<String> page, int level) {
        var found = new ArrayList<Section>();
        var lines = new ArrayList<String>();
        var title = Optional.<String>empty();
        var start = 0;
        var fence = new Fence();
        for (int i = 0; i < page.size(); i++) {
            var heading = fence.inside(page.get(i)) ? 0 : level(page.get(i));
            if (heading > 0 && heading <= level) {
                int from = start;
                title.ifPresent(it -> found.add(new Section(it, from, lines)));
                title = heading == level ? Optional.of(page.get(i).substring(level).strip()) : Optional.empty();
                start = i + 1;
                lines.clear();
            } else {
                lines.add(page.get(i));
            }
        }
        int from = start;
        title.ifPresent(it -> found.add(new Section(it, from, lines)));
        return found;
    }

    /** The lines before the first section of this level: an introduction, or everything. */
    public List<String> before(int level) {
        var fence = new Fence();
        return lines.stream().takeWhile(line -> fence.inside(line) || level(line) != level).toList();
    }

    /** How many equal signs begin a heading; 0 when the line is none. */
    static int level(String line) {
        int signs = 0;
        while (signs < line.length() && line.charAt(signs) == '=') {
            signs++;
        }
        return signs > 0 && signs < line.length() && line.charAt(signs) == ' ' ? signs : 0;
    }
}

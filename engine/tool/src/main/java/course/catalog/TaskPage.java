package course.catalog;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Reads the exercises of one lesson from {@code task.adoc}: a section each, introduced by name, minutes and points. */
record TaskPage(Path home, String lesson, String word, Path file) {
    private static final Pattern INTRODUCTION = Pattern.compile("\\[#([\\w-]+)\\s*,(.*)]\\s*");
    private static final Pattern SECTION = Pattern.compile("== (.+)");

    List<Exercise> exercises() {
        var lines = Tree.lines(file);
        var found = new ArrayList<Exercise>();
        var listing = false;
        for (int i = 0; i < lines.size(); i++) {
            listing ^= lines.get(i).startsWith("----");
            var section = SECTION.matcher(lines.get(i));
            if (!listing && section.matches()) {
                found.add(exercise(section.group(1).strip(), i == 0 ? "" : lines.get(i - 1), i));
            }
        }
        return found;
    }

    private Exercise exercise(String title, String introduction, int line) {
        var match = INTRODUCTION.matcher(introduction);
        if (!match.matches()) {
            throw broken(line, "expected '[#name,minutes=12,points=10]' above '== %s', got '%s'"
                    .formatted(title, introduction));
        }
        return new Exercise(home, lesson, word, match.group(1), title, number(match, "minutes", line),
                number(match, "points", line));
    }

    private int number(Matcher introduction, String name, int line) {
        var value = Pattern.compile("(?:^|,)\\s*" + name + "\\s*=\\s*\"?(\\d{1,4})\"?\\s*(?:,|$)")
                .matcher(introduction.group(2));
        if (!value.find()) {
            throw broken(line, "'%s' lacks %s=NUMBER".formatted(introduction.group(), name));
        }
        return Integer.parseInt(value.group(1));
    }

    private BrokenContent broken(int line, String what) {
        return new BrokenContent(home.relativize(file), Math.max(1, line), what);
    }
}

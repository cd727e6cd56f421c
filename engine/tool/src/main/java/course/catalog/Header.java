package course.catalog;

import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;

/** The first lines of a page: its title and its attributes, up to the first empty line. */
record Header(Path file, String title, Map<String, Attribute> attributes) {
    private static final Pattern ATTRIBUTE = Pattern.compile(":([\\w-]+):\\s*(.*?)\\s*");

    record Attribute(int line, String value) {}

    static Header of(Path file, List<String> lines) {
        if (lines.isEmpty() || !lines.getFirst().startsWith("= ")) {
            throw new BrokenContent(file, 1, "expected a title like '= Gather: wait for all of them'");
        }
        var attributes = new HashMap<String, Attribute>();
        for (int i = 1; i < lines.size() && !lines.get(i).isBlank(); i++) {
            var line = lines.get(i);
            var match = ATTRIBUTE.matcher(line);
            if (match.matches()) {
                attributes.put(match.group(1), new Attribute(i + 1, match.group(2)));
            } else if (!line.startsWith("//")) {
                throw new BrokenContent(file, i + 1,
                        "expected an attribute like ':minutes: 25', got '%s'".formatted(line));
            }
        }
        return new Header(file, lines.getFirst().substring(2).strip(), Map.copyOf(attributes));
    }

    String text(String name) {
        var value = attribute(name).value();
        if (value.isEmpty()) {
            throw new BrokenContent(file, attribute(name).line(), "':%s:' is empty".formatted(name));
        }
        return value;
    }

    int number(String name) {
        var attribute = attribute(name);
        try {
            return Integer.parseInt(attribute.value());
        } catch (NumberFormatException _) {
            throw new BrokenContent(file, attribute.line(),
                    "expected a whole number after ':%s:', got '%s'".formatted(name, attribute.value()));
        }
    }

    /** Words between commas or blanks; none when the attribute is missing, empty or says {@code none}. */
    List<String> words(String name) {
        var attribute = attributes.get(name);
        if (attribute == null || attribute.value().isEmpty() || attribute.value().equals("none")) {
            return List.of();
        }
        return List.of(attribute.value().split("[,\\s]+"));
    }

    private Attribute attribute(String name) {
        var attribute = attributes.get(name);
        if (attribute == null) {
            throw new BrokenContent(file, 1, "the header lacks ':%s:'".formatted(name));
        }
        return attribute;
    }
}

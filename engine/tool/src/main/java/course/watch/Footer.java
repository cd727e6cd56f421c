package course.watch;

import java.util.List;
import java.util.stream.Collectors;

/** The keys and what they do, in as many words as a row has room for. */
enum Footer {
    WATCHING(new Key("h", "hint"), new Key("n", "next"), new Key("l", "list"), new Key("c", "check"), new Key("a", "all"),
            new Key("r", "reset"), new Key("u", "undo"), new Key("o", "lesson"), new Key("q", "quit")),
    CHOOSING(new Key("Enter", "choose"), new Key("Esc", "back")),
    ASKING(new Key("y", "yes"), new Key("n", "no"));

    private record Key(String name, String does) {}

    private final List<Key> keys;

    Footer(Key... keys) {
        this.keys = List.of(keys);
    }

    /** With words, or the keys alone when {@code width} columns are too few for these. */
    String text(int width) {
        var words = keys.stream().map(key -> key.name() + " " + key.does()).collect(Collectors.joining("  "));
        return words.length() <= width ? words : keys.stream().map(Key::name).collect(Collectors.joining(" "));
    }
}

package course.site.page;

import java.util.function.Consumer;

/** Numbers in headers. */
final class Numbers {

    private Numbers() {
    }

    /** The number that {@code text} spells; 0 and a word to {@code problem} when it spells none above 0. */
    static int positive(String text, Consumer<String> problem) {
        if (text.strip().matches("[1-9]\\d{0,5}")) {
            return Integer.parseInt(text.strip());
        }
        if (!text.isBlank()) {
            problem.accept("is '%s', which is no number above 0".formatted(text));
        }
        return 0;
    }
}

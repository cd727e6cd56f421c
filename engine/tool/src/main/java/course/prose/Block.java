package course.prose;

import java.util.List;

/** A part of a page, its marks inside a sentence not yet read. */
sealed interface Block {
    record Heading(String text) implements Block {}

    record Paragraph(String text) implements Block {}

    /** @param depth from 0 */
    record Item(int depth, String text) implements Block {}

    /** Lines as they stand, without their common indentation. */
    record Code(List<String> lines) implements Block {
        public Code {
            lines = List.copyOf(lines);
        }
    }
}

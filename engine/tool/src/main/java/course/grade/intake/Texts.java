package course.grade.intake;

import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;

/** Turns bytes of a stranger into text, or says why that can't be. */
final class Texts {

    private static final int MOST_LETTERS = 200;

    private Texts() {}

    /** Strict UTF-8, without the mark some editors begin with, lines ended as the course does. */
    static Handed decode(byte[] bytes) {
        if (bytes.length >= 2 && isMarkOfUtf16(bytes[0] & 0xFF, bytes[1] & 0xFF)) {
            return new Handed.Rejected("is saved as UTF-16: save it as UTF-8");
        }
        var decoder = StandardCharsets.UTF_8.newDecoder()
                .onMalformedInput(CodingErrorAction.REPORT).onUnmappableCharacter(CodingErrorAction.REPORT);
        var in = ByteBuffer.wrap(bytes);
        var out = CharBuffer.allocate(bytes.length);
        var result = decoder.decode(in, out, true);
        if (result.isError()) {
            var line = out.flip().chars().filter(letter -> letter == '\n').count() + 1;
            return new Handed.Rejected("is not UTF-8: byte 0x%02X in line %d belongs to another encoding; save it as UTF-8"
                    .formatted(in.get(in.position()), line));
        }
        var text = out.flip().toString();
        return new Handed.Text((text.startsWith("\uFEFF") ? text.substring(1) : text).replace("\r\n", "\n").replace('\r', '\n'));
    }

    private static boolean isMarkOfUtf16(int first, int second) {
        return first == 0xFF && second == 0xFE || first == 0xFE && second == 0xFF;
    }

    /** Any text in one line, without control, format and private characters, cut at some length: safe to print. */
    static String plain(String text) {
        var clean = new StringBuilder();
        text.codePoints().limit(MOST_LETTERS).forEach(letter -> clean.appendCodePoint(switch (Character.getType(letter)) {
            case Character.CONTROL, Character.FORMAT, Character.LINE_SEPARATOR, Character.PARAGRAPH_SEPARATOR, Character.PRIVATE_USE,
                    Character.SURROGATE, Character.UNASSIGNED -> '\uFFFD';
            default -> letter;
        }));
        return clean.toString().strip() + (text.codePointCount(0, text.length()) > MOST_LETTERS ? "…" : "");
    }
}

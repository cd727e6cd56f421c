package course.grade.compile;

import course.compile.Problem;
import course.grade.compile.CompileResult.Broken;
import course.grade.compile.CompileResult.Compiled;
import course.grade.compile.CompileResult.TooLarge;
import course.grade.compile.CompileResult.TooLong;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** How orders reach the compiler's JVM and results come back: lengths, then bytes, each within a bound that the reader enforces. */
final class Answers {

    static final int MOST_PROBLEMS = 50;
    static final int MOST_CLASSES = 500;
    static final int MOST_BYTES = 2 << 20;
    /** No letters: what a JVM prints in its distress is no result. */
    private static final byte COMPILED = 1;
    private static final byte BROKEN = 2;
    private static final byte TOO_LONG = 3;
    private static final byte TOO_LARGE = 4;
    private static final int LONGEST_TEXT = 4_000;
    private static final int LARGEST_SOURCE = 1 << 20;
    private static final int MOST_LIBRARIES = 500;
    private static final int MOST_BESIDE = 500;

    private Answers() {}

    static void write(HandedSource source, DataOutputStream out) throws IOException {
        bytes(source.className().getBytes(StandardCharsets.UTF_8), out);
        bytes(source.text().getBytes(StandardCharsets.UTF_8), out);
        out.writeInt(source.beside().size());
        for (var file : source.beside().entrySet()) {
            text(file.getKey(), out);
            bytes(file.getValue().getBytes(StandardCharsets.UTF_8), out);
        }
        out.writeInt(source.libraries().size());
        for (var library : source.libraries()) {
            text(library.toString(), out);
        }
    }

    /** The exercise stays with the asker. */
    static HandedSource source(DataInputStream in) throws IOException {
        var name = new String(bytes(in, LARGEST_SOURCE), StandardCharsets.UTF_8);
        var text = new String(bytes(in, LARGEST_SOURCE), StandardCharsets.UTF_8);
        var beside = new TreeMap<String, String>();
        for (var count = count(in, MOST_BESIDE); count > 0; count--) {
            beside.put(text(in), new String(bytes(in, LARGEST_SOURCE), StandardCharsets.UTF_8));
        }
        var libraries = new ArrayList<Path>();
        for (var count = count(in, MOST_LIBRARIES); count > 0; count--) {
            libraries.add(Path.of(text(in)));
        }
        return new HandedSource("", name, text, beside, libraries);
    }

    static void write(CompileResult result, DataOutputStream out) throws IOException {
        switch (result) {
            case Compiled(var classes) -> {
                out.writeByte(COMPILED);
                out.writeInt(classes.size());
                for (var entry : classes.entrySet()) {
                    text(entry.getKey(), out);
                    bytes(entry.getValue(), out);
                }
            }
            case Broken(var problems) -> {
                out.writeByte(BROKEN);
                out.writeInt(Math.min(problems.size(), MOST_PROBLEMS));
                for (var problem : problems.subList(0, Math.min(problems.size(), MOST_PROBLEMS))) {
                    text(problem.file(), out);
                    out.writeLong(problem.line());
                    out.writeLong(problem.column());
                    text(problem.source(), out);
                    text(problem.says(), out);
                    text(problem.plain(), out);
                }
            }
            case TooLong(var says) -> {
                out.writeByte(TOO_LONG);
                text(says, out);
            }
            case TooLarge(var says) -> {
                out.writeByte(TOO_LARGE);
                text(says, out);
            }
        }
        out.flush();
    }

    /** Throws when what comes is no result, or one that is too large. */
    static CompileResult result(DataInputStream in) throws IOException {
        return switch (in.readByte()) {
            case COMPILED -> new Compiled(classes(in));
            case BROKEN -> new Broken(problems(in));
            case TOO_LONG -> new TooLong(text(in));
            case TOO_LARGE -> new TooLarge(text(in));
            default -> throw new IOException("expected a result of the compiler");
        };
    }

    private static Map<String, byte[]> classes(DataInputStream in) throws IOException {
        var classes = new HashMap<String, byte[]>();
        var left = MOST_BYTES;
        for (var count = count(in, MOST_CLASSES); count > 0; count--) {
            var name = text(in);
            var bytes = bytes(in, left);
            left -= bytes.length;
            classes.put(name, bytes);
        }
        return classes;
    }

    private static List<Problem> problems(DataInputStream in) throws IOException {
        var problems = new ArrayList<Problem>();
        for (var count = count(in, MOST_PROBLEMS); count > 0; count--) {
            problems.add(new Problem(text(in), in.readLong(), in.readLong(), text(in), text(in), text(in)));
        }
        return problems;
    }

    private static int count(DataInputStream in, int most) throws IOException {
        var count = in.readInt();
        if (count < 0 || count > most) {
            throw new IOException("expected at most %d, got %d".formatted(most, count));
        }
        return count;
    }

    private static void text(String text, DataOutputStream out) throws IOException {
        bytes((text.length() > LONGEST_TEXT ? text.substring(0, LONGEST_TEXT) + " …" : text).getBytes(StandardCharsets.UTF_8), out);
    }

    private static String text(DataInputStream in) throws IOException {
        return new String(bytes(in, 4 * LONGEST_TEXT), StandardCharsets.UTF_8);
    }

    private static void bytes(byte[] bytes, DataOutputStream out) throws IOException {
        out.writeInt(bytes.length);
        out.write(bytes);
    }

    private static byte[] bytes(DataInputStream in, int most) throws IOException {
        var bytes = new byte[count(in, most)];
        in.readFully(bytes);
        return bytes;
    }
}

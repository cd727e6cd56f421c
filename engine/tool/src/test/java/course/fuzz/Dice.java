package course.fuzz;

import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Inputs by chance, the same ones for the same seed. */
public final class Dice {

    /** Control characters, quotes of every kind, halves of characters, marks of direction and order. */
    private static final List<String> STRANGE = List.of("\0", "\u0001", "\t", "\r", "\n", "\u0085", "\u2028", "\u001b[31m", "\u202E",
            "\uFEFF", "\u00A0", "\uD83D\uDE80", "\uD83D", "\uDE80", "e\u0301", "\u00e9", "\u0130", "\uFF1D", "'", "\"", "`", "\\", "%", "$");
    private static final int BYTES = 256;

    private final Random random;

    public Dice(long seed) {
        this.random = new Random(seed);
    }

    /** From 0 to {@code bound}, which is not one of them. */
    public int below(int bound) {
        return random.nextInt(bound);
    }

    /** True once in so many times. */
    public boolean oneIn(int times) {
        return below(times) == 0;
    }

    public <T> T oneOf(List<T> all) {
        return all.get(below(all.size()));
    }

    /** A word of lower-case letters and digits, one to eight of them. */
    public String word() {
        return Stream.generate(() -> String.valueOf("abcdefghijklmnopqrstuvwxyz0123456789".charAt(below(36))))
                .limit(1 + below(8)).collect(Collectors.joining());
    }

    /** Pieces in a row, {@code most} at the most, with words and strange characters among them. */
    public String text(List<String> pieces, int most) {
        return Stream.generate(() -> oneIn(5) ? oneOf(STRANGE) : oneIn(5) ? word() : oneOf(pieces))
                .limit(below(most + 1)).collect(Collectors.joining());
    }

    /** The text with some of its characters changed, left out or doubled, or without its end. */
    public String damaged(String text) {
        var damaged = new StringBuilder(text);
        for (var change = below(4); change >= 0 && !damaged.isEmpty(); change--) {
            var place = below(damaged.length());
            switch (below(4)) {
                case 0 -> damaged.setCharAt(place, (char) below(BYTES));
                case 1 -> damaged.deleteCharAt(place);
                case 2 -> damaged.insert(place, oneOf(STRANGE));
                default -> damaged.setLength(oneIn(4) ? place : damaged.length());
            }
        }
        return damaged.toString();
    }

    /** The bytes with some of them changed, or without their end. */
    public byte[] damaged(byte[] bytes) {
        var damaged = oneIn(4) ? Arrays.copyOf(bytes, below(bytes.length + 1)) : bytes.clone();
        for (var change = below(6); change > 0 && damaged.length > 0; change--) {
            damaged[below(damaged.length)] = (byte) below(BYTES);
        }
        return damaged;
    }

    public byte[] bytes(int most) {
        var bytes = new byte[below(most + 1)];
        random.nextBytes(bytes);
        return bytes;
    }
}

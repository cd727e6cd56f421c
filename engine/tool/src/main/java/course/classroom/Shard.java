package course.classroom;

import course.gradebook.Roster;
import course.gradebook.journal.Fingerprint;
import java.math.BigInteger;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * A part of a class, for one of several machines. Who belongs to it depends on the student's id alone, so that all machines agree, whatever
 * was handed in between their starts.
 *
 * @param number from 1 to {@code of}
 * @param of     how many parts there are
 */
public record Shard(int number, int of) {

    /** Everybody. */
    public static final Shard WHOLE = new Shard(1, 1);

    private static final Pattern WRITTEN = Pattern.compile("(\\d{1,4})/(\\d{1,4})");

    public Shard {
        if (number < 1 || number > of) {
            throw new IllegalArgumentException("expected a number from 1 to %d, got %d".formatted(of, number));
        }
    }

    /** {@code 2/4}; empty for what is no part of a whole. */
    public static Optional<Shard> of(String text) {
        var found = WRITTEN.matcher(text);
        if (!found.matches()) {
            return Optional.empty();
        }
        var number = Integer.parseInt(found.group(1));
        var of = Integer.parseInt(found.group(2));
        return number >= 1 && number <= of ? Optional.of(new Shard(number, of)) : Optional.empty();
    }

    /** @param student the id */
    public boolean has(String student) {
        var hash = Fingerprint.of(Map.of("student", student.getBytes(StandardCharsets.UTF_8)), Map.of());
        return new BigInteger(hash, 16).mod(BigInteger.valueOf(of)).intValue() == number - 1;
    }

    /** Those of a roster that belong to it. */
    Roster part(Roster whole) {
        return new Roster(whole.students().stream().filter(it -> has(it.id())).toList());
    }

    /** {@code 2/4}. */
    public String text() {
        return "%d/%d".formatted(number, of);
    }
}

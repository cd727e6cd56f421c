package course.progress;

import static org.assertj.core.api.Assertions.assertThat;

import course.fuzz.Dice;
import course.fuzz.Fuzz;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.IntStream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

@DisplayName("a progress file, whatever is in it,")
@Timeout(120)
class ProgressFuzzTest {

    private static final List<String> PIECES = List.of("gather/in-order", "semaphores/cap", " ", "  ", "open", "passed", "restarted", "last=",
            "SEQUENTIAL", "when=", "2026-11-21T08:44:24Z", "+1000000000-12-31T23:59:59.999999999Z", "-1000000000-01-01T00:00:00Z", "hints=",
            "1", "-1", "99999999999", "diagnosed=", "A,B", ",", "asked=yes", "mood=good", "=", "=======", "<<<<<<< mine", "# Progress");

    @Test
    @DisplayName("is read; and once it was written, it is read and written the same")
    void stable() {
        Fuzz.tries(2_000, dice -> {
            var written = Book.parse(lines(dice)).text();

            assertThat(Book.parse(written.lines().toList()).text()).isEqualTo(written);
        });
    }

    @Test
    @DisplayName("keeps what it does not understand")
    void keeps() {
        Fuzz.tries(1_000, dice -> {
            var strange = "from the future: " + dice.word();
            var lines = IntStream.range(0, 3).mapToObj(n -> n == 1 ? strange : dice.oneOf(lines(dice))).toList();

            assertThat(Book.parse(lines).text().lines()).contains(strange);
        });
    }

    @Test
    @DisplayName("gives back what is remembered of an exercise, and leaves the others alone")
    void roundTrip() {
        Fuzz.tries(1_500, dice -> {
            var before = Book.parse(lines(dice));
            var entry = entry(dice);
            var after = Book.parse(before.with("gather/new", entry).text().lines().toList());

            assertThat(after.entries().get("gather/new")).isEqualTo(entry);
            assertThat(after.entries().keySet()).containsAll(before.entries().keySet());
            assertThat(after.unknown()).isEqualTo(before.unknown());
        });
    }

    /** One at least. */
    private static List<String> lines(Dice dice) {
        return IntStream.rangeClosed(0, dice.below(5)).mapToObj(_ -> dice.text(PIECES, 12).replaceAll("\\R", " ")).toList();
    }

    private static Entry entry(Dice dice) {
        var restarted = dice.oneIn(4);
        return new Entry(restarted || dice.oneIn(2) ? State.OPEN : State.PASSED, restarted, dice.oneIn(3) ? "" : "CODE_" + dice.word(),
                Instant.ofEpochSecond(dice.below(Integer.MAX_VALUE)), dice.below(4), dice.oneIn(2) ? Set.of() : Set.of(dice.word(), "B"),
                dice.oneIn(2), dice.oneIn(2) ? Map.of() : Map.of("x" + dice.word(), dice.word()));
    }
}

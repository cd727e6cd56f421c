package course.gradebook.journal;

import static org.assertj.core.api.Assertions.assertThat;

import course.check.Diagnosis;
import course.fuzz.Fuzz;
import course.gradebook.Sample;
import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

@DisplayName("a journal, whatever became of its lines,")
@Timeout(120)
class JournalFuzzTest {

    private static final List<String> WHOLE = List.of(
            new Line.Begun(Line.VERSION).text(),
            new Line.Criterion("ada", Sample.IN_ORDER, "f1", Sample.good(1, 4)).text(),
            new Line.Done("f1", Sample.half("ada", Sample.IN_ORDER, Diagnosis.SEQUENTIAL, "one of ten")).text());
    private static final List<String> PIECES = List.of("null", "{", "}", "[", "]", "{}", "0", "\"line\"", ":", ",", "\"graded\"", "true");

    @Test
    @DisplayName("is read to its end, and says which lines are damaged")
    void damaged() {
        Fuzz.tries(1_000, dice -> {
            var reader = new JournalReader("journal.jsonl");
            reader.line(WHOLE.getFirst());
            reader.line(dice.oneIn(3) ? dice.text(PIECES, 8) : dice.damaged(dice.oneOf(WHOLE.subList(1, WHOLE.size()))));
            reader.line(new Line.Done("f2", Sample.passed("zoe", Sample.CAP)).text());

            assertThat(reader.recorded().entries()).hasSizeBetween(1, 2);
            assertThat(reader.recorded().said()).hasSizeLessThanOrEqualTo(1).allMatch(it -> it.startsWith("journal.jsonl:2: "));
        });
    }
}

package course.gradebook;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import course.catalog.Catalog;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

@DisplayName("an assignment")
class AssignmentTest {
    @TempDir
    private Path folder;
    private Catalog catalog;

    @BeforeEach
    void sample() {
        catalog = Sample.catalog(folder);
    }

    @Test
    @DisplayName("without a file is every exercise, visible, with the points of its suite")
    void byDefault() {
        var assignment = Assignment.read(folder.resolve(Assignment.FILE), catalog);

        assertThat(assignment.exercises()).extracting(Assigned::exercise).containsExactly(Sample.IN_ORDER, Sample.KEEP, Sample.CAP);
        assertThat(assignment.exercises()).extracting(Assigned::visibility).containsOnly(Visibility.VISIBLE);
        assertThat(assignment.exercises()).extracting(Assigned::due).containsOnlyNulls();
        assertThat(assignment.points()).isEqualTo(40);
    }

    @Test
    @DisplayName("the closer line wins: exercise, lesson, everything")
    void closer() throws Exception {
        Files.writeString(folder.resolve("assignment.txt"), """
                \uFEFF# homework
                gather/in-order  points=5 group=basics   # the easy one
                *                assigned=no points=1
                gather/*         assigned=yes points=7 due=2026-12-01T23:59:00+03:00 visibility=after_due_date
                """);

        assertThat(Assignment.read(folder.resolve("assignment.txt"), catalog).exercises()).containsExactly(
                new Assigned(Sample.IN_ORDER, "Pages in order", "basics", 5, 10, Visibility.AFTER_DUE_DATE, Instant.parse("2026-12-01T20:59:00Z")),
                new Assigned(Sample.KEEP, "Keep the failures", "08-gather", 7, 20, Visibility.AFTER_DUE_DATE, Instant.parse("2026-12-01T20:59:00Z")));
    }

    @Test
    @DisplayName("complains of everything at once: what, where, what next")
    void complaints() {
        assertThatThrownBy(() -> Assignment.parse("assignment.txt", """
                gather/in-ordr points=5
                gather/in-order points=-5 colour=red
                gather/in-order points=5 points=6
                semaphores/* visibility=later due=tomorrow assigned=maybe
                """, catalog)).isInstanceOf(BadFile.class).hasMessage("""
                assignment.txt:1: There is no exercise 'gather/in-ordr'. Did you mean gather/in-order?
                assignment.txt:2: expected points from 0 to 9999, got '-5'. Write a whole number, points=20.
                assignment.txt:2: 'colour=red' means nothing here. Write name=value with one of the names points, group, visibility, due, assigned.
                assignment.txt:3: 'points' is there twice. Keep one of them.
                assignment.txt:3: 'gather/in-order' has a line already, line 2. Put everything about it on one line.
                assignment.txt:4: there is no visibility 'later'. Use hidden, after_due_date, after_published or visible.
                assignment.txt:4: 'tomorrow' is no moment with its offset from UTC. Write it like due=2026-12-01T23:59:00+03:00.
                assignment.txt:4: expected assigned=yes or assigned=no, got 'maybe'. Use one of these.""");
    }

    @Test
    @DisplayName("complains when nothing is left, and when a due date is missing that something waits for")
    void contradictions() {
        assertThatThrownBy(() -> Assignment.parse("a.txt", "* assigned=no", catalog))
                .hasMessage("a.txt: no exercise is left. Say assigned=yes for at least one.");
        assertThatThrownBy(() -> Assignment.parse("a.txt", "\ncap visibility=after_due_date", catalog))
                .hasMessage("a.txt:2: semaphores/cap is to be seen after its due date, and has none. Add due=2026-12-01T23:59:00+03:00.");
    }

    @Test
    @DisplayName("visibility follows the clock and the publishing")
    void visibility() {
        assertThat(Visibility.AFTER_DUE_DATE.shows(Sample.NOON, Sample.NOON, false)).isTrue();
        assertThat(Visibility.AFTER_DUE_DATE.shows(Sample.NOON.minusNanos(1), Sample.NOON, true)).isFalse();
        assertThat(Visibility.AFTER_PUBLISHED.shows(Sample.NOON, null, true)).isTrue();
        assertThat(Visibility.AFTER_PUBLISHED.shows(Sample.NOON, null, false)).isFalse();
        assertThat(Visibility.HIDDEN.shows(Sample.NOON, Sample.NOON, true)).isFalse();
    }
}

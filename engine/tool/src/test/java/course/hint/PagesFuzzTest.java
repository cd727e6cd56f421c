package course.hint;

import static org.assertj.core.api.Assertions.assertThat;

import course.catalog.BrokenContent;
import course.catalog.Catalog;
import course.catalog.SampleTree;
import course.fuzz.Dice;
import course.fuzz.Fuzz;
import course.prose.HtmlProse;
import course.prose.Prose;
import course.terminal.Screen;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

@DisplayName("a page of hints or tasks, whatever is in it,")
@Timeout(120)
class PagesFuzzTest {

    private static final List<String> PIECES = List.of("\n", "\n\n", "= ", "== ", "=== ", "==== ", "== in-order\n", "=== SEQUENTIAL\n",
            "=== nudge\n", "----\n", "....\n", "====\n", "|===\n", "* ", "** ", "- ", ". ", ".A title\n", "[source,java]\n", "[#in-order,",
            "minutes=12,points=10]\n", "minutes=", "99999", "points=\"7\"", "]", "[", "include::src/A.java[tag=story]", "include::\0[]",
            "include::..[]", "include::[]", "xref:", "xref:08-gather.adoc#a[text]", "link:", "https://a/b[c]", "`code`", "*bold*", "_it_", "`",
            "*", "_", "+", "<b>", "&", "//", ":name: value\n", "{name}", "'''\n", "<<<\n", "text ");

    @TempDir
    private Path home;
    private SampleTree tree;

    @BeforeEach
    void plant() {
        tree = SampleTree.at(home);
    }

    @Test
    @DisplayName("is a ladder of hints for the screen and the site, or a complaint that names its line")
    void hints() {
        var exercise = tree.inOrder();
        Fuzz.tries(400, dice -> {
            tree.write("exercises/08-gather/hints.adoc", page(dice));
            try {
                var ladder = Ladder.of(exercise);
                ladder.steps().forEach(step -> shown(step.lines()));
                ladder.diagnoses().values().forEach(step -> shown(step.lines()));
            } catch (BrokenContent complaint) {
                assertThat(complaint).hasMessageMatching("(?s)exercises/08-gather/hints.adoc:\\d+: .+");
            }
        });
    }

    @Test
    @DisplayName("is a list of exercises, or a complaint that names its line")
    void tasks() {
        Fuzz.tries(400, dice -> {
            tree.write("exercises/08-gather/task.adoc", page(dice));
            try {
                var exercises = Catalog.read(home).lesson("gather").exercises();
                assertThat(exercises).allMatch(it -> !it.name().isEmpty() && it.minutes() >= 0 && it.points() >= 0);
            } catch (BrokenContent complaint) {
                assertThat(complaint).hasMessageMatching("(?s)exercises/08-gather/task.adoc:\\d+: .+");
            }
        });
    }

    @Test
    @DisplayName("can be shown on a screen and on the site, where nothing of it becomes HTML")
    void prose() {
        Fuzz.tries(2_000, dice -> shown(dice.text(PIECES, 30).lines().toList()));
    }

    @Test
    @DisplayName("gives back the hints that were written")
    void roundTrip() {
        var exercise = tree.inOrder();
        Fuzz.tries(300, dice -> {
            var steps = IntStream.range(0, dice.below(5)).mapToObj(_ -> new Step(dice.word(), prose(dice))).toList();
            tree.write("exercises/08-gather/hints.adoc", "= Hints\n\n== in-order\n\n" + steps.stream()
                    .map(step -> "=== %s\n%s\n".formatted(step.title(), String.join("\n", step.lines()))).collect(Collectors.joining()));

            assertThat(Ladder.of(exercise).steps()).isEqualTo(steps);
        });
    }

    /** Half a character can't be written to a file. */
    private static String page(Dice dice) {
        return new String(dice.text(PIECES, 40).getBytes(StandardCharsets.UTF_8), StandardCharsets.UTF_8);
    }

    private static List<String> prose(Dice dice) {
        return IntStream.rangeClosed(0, dice.below(3)).mapToObj(_ -> "The " + dice.word() + " waits.").toList();
    }

    private void shown(List<String> lines) {
        assertThat(new Prose(Screen.PLAIN, home).lines(lines)).noneMatch(line -> line.contains("\n"));
        assertThat(new HtmlProse(home).html(lines)).doesNotContain("<b>");
    }
}

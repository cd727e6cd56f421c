package course.gradebook.report;

import static org.assertj.core.api.Assertions.assertThat;

import course.check.Diagnosis;
import course.grade.GradeOutcome;
import course.gradebook.Assignment;
import course.gradebook.Gradebook;
import course.gradebook.Roster;
import course.gradebook.Row;
import course.gradebook.Sample;
import course.gradebook.Student;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

@DisplayName("a student's feedback")
class FeedbackTest {
    @TempDir
    private Path folder;

    private Row row(String assignment, String name) throws Exception {
        var catalog = Sample.catalog(folder);
        var file = Files.writeString(folder.resolve("a.txt"), assignment);
        return Gradebook.of(Assignment.read(file, catalog), new Roster(List.of(new Student("ada", name))), List.of(Sample.passed("ada", Sample.IN_ORDER),
                Sample.half("ada", Sample.KEEP, Diagnosis.SEQUENTIAL, "<b>1</b> of 8 requests in flight"),
                Sample.outcome("ada", Sample.CAP, GradeOutcome.NOT_RUN, "It was not its turn."))).rows().getFirst();
    }

    @Test
    @DisplayName("says what was seen, what it means and where it is explained, with a picture, in HTML")
    void html() throws Exception {
        var html = FeedbackHtml.of(Feedback.of(row("", "Ada Lovelace"), Sample.OCCASION));

        assertThat(html).contains("Ada Lovelace (ada)", "no total yet, of 40 points", "not graded yet: this is no zero",
                "&lt;b&gt;1&lt;/b&gt; of 8 requests in flight", "You wait for each answer before asking for the next.",
                "See lesson 08, &#39;Start all, then wait&#39;.", "<svg class=\"timeline\"", "not passed, 8 of 20 points",
                "<a href=\"#gather-keep-failures\">Keep the failures</a></td><td class=\"bad\">not passed</td><td class=\"number\">8 of 20</td>");
    }

    @Test
    @DisplayName("says the same in Markdown")
    void markdown() throws Exception {
        assertThat(FeedbackMarkdown.of(Feedback.of(row("semaphores/* assigned=no", "Ada"), Sample.OCCASION))).isEqualTo("""
                # Concurrency, homework 1

                Ada (ada)

                **18 of 30 points**

                ## Pages in order

                gather/in-order: **passed**, 10 of 10 points

                - **All pages come back**: holds (4 of 4)
                - **They come at the same time**: holds (6 of 6)

                ## Keep the failures

                gather/keep-failures: **not passed**, 8 of 20 points

                - **All pages come back**: holds (8 of 8)
                - **They come at the same time**: does not hold (0 of 12)

                  \\<b\\>1\\</b\\> of 8 requests in flight

                  **You wait for each answer before asking for the next.** See lesson 08, 'Start all, then wait'.

                1 December 2026, 12:00 UTC. Isolation: BUBBLEWRAP.
                """);
    }

    @Test
    @DisplayName("keeps back what is not to be seen yet, and any sum it is part of")
    void withheld() throws Exception {
        var feedback = Feedback.of(row("cap assigned=no\nkeep-failures visibility=after_published", "Ada"), Sample.OCCASION);

        assertThat(feedback.total()).isEmpty();
        assertThat(FeedbackHtml.of(feedback)).contains("shown when the grades are published").doesNotContain("You wait for each", "8 of 20");
        assertThat(FeedbackMarkdown.of(feedback)).contains("Shown when the grades are published").doesNotContain("You wait for each", "8 of 20");
        var json = Json.parse(FeedbackJson.of(feedback));
        assertThat(json.at("/total").isNull()).isTrue();
        assertThat(json.at("/exercises/1/withheld").asString()).isEqualTo("after_published");
        assertThat(json.at("/exercises/1/outcome").isMissingNode()).isTrue();
    }

    @Test
    @DisplayName("is JSON for programs: unknown marks are null, timelines are objects")
    void json() throws Exception {
        var json = Json.parse(FeedbackJson.of(Feedback.of(row("", "Ada"), Sample.OCCASION)));

        assertThat(json.at("/total").isNull()).isTrue();
        assertThat(json.at("/exercises/2/earned").isNull()).isTrue();
        assertThat(json.at("/exercises/1/earned").asInt()).isEqualTo(8);
        assertThat(json.at("/exercises/1/criteria/1/code").asString()).isEqualTo("SEQUENTIAL");
        assertThat(json.at("/exercises/1/criteria/1/timeline/highWater").asInt()).isEqualTo(1);
    }

    @Test
    @DisplayName("runs no script and loads nothing, whatever a student is called")
    void hostile() throws Exception {
        var html = FeedbackHtml.of(Feedback.of(row("", Sample.HOSTILE), Sample.OCCASION));

        assertThat(html).contains("default-src 'none'; style-src 'unsafe-inline'", "&lt;script&gt;alert(1)&lt;/script&gt;")
                .doesNotContain("<script", "src=", "\u001b", "\u202E", "@import", "url(").doesNotContainPattern("href=\"[^#]");
    }
}

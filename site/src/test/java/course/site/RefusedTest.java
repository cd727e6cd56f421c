package course.site;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.Random;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What the build refuses, and what it says then. */
class RefusedTest {

    private static final String LESSON = "lessons/08-gather/lesson.adoc";

    private Course course;

    @BeforeEach
    void aCourseWithNothingToMend(@TempDir Path folder) {
        course = Course.in(folder);
    }

    @Test
    @DisplayName("a course with nothing to mend is not refused")
    void nothingToMend() {
        assertThat(course.build().complaints()).isEmpty();
    }

    @Test
    @DisplayName("a link to a page that is not there")
    void deadLink() {
        course.lesson("One.\n\nSee xref:09-semaphores.adoc[the cap].\n");

        refuses("lessons/08-gather/lesson.adoc:9: the link to 09-semaphores.html leads to no page");
    }

    @Test
    @DisplayName("a link to an anchor that is not on the other page")
    void deadAnchor() {
        course.with("site/pages/index.adoc", "= Home\n:lead: Read.\n\nSee xref:08-gather.adoc#nowhere[there].\n");

        refuses("site/pages/index.adoc:4: the link to 08-gather.html#nowhere leads to a page without that anchor");
    }

    @Test
    @DisplayName("a link to an anchor that is not on its own page")
    void deadAnchorWithin() {
        course.lesson("See <<nowhere>>.\n");

        refuses("lesson.adoc:7: the link to 08-gather.html#nowhere leads to a page without that anchor");
    }

    @Test
    @DisplayName("a question without a right choice, with two, or without an explanation")
    void quiz() {
        course.lesson("[.quiz]\n--\nWhy?\n\nSo:: Because.\nOr:: Therefore.\n--\n");
        refuses("lesson.adoc:11: the question 'Why?' has 0 right choices");

        course.lesson("[.quiz]\n--\nWhy?\n\n[.right]#So#:: Because.\n[.right]#Or#:: Therefore.\n--\n");
        refuses("the question 'Why?' has 2 right choices");

        course.lesson("[.quiz]\n--\nWhy?\n\n[.right]#So#:: Because.\nOr::\n--\n");
        refuses("the question 'Why?' does not explain the choice 'Or'");

        course.lesson("[.quiz]\n--\nWhy?\n\n[.right]#So#:: Because.\n--\n");
        refuses("the question 'Why?' asks nothing, or has fewer than two choices");
    }

    @Test
    @DisplayName("an include of a tag that the file does not have")
    void missingTag() {
        course.with("lessons/08-gather/Some.java", "// tag::story[]\nint a;\n// end::story[]\n")
                .lesson("[source,java]\n----\ninclude::Some.java[tag=stroy]\n----\n");

        refuses(LESSON + ":9: tag 'stroy' not found in include file: lessons/08-gather/Some.java", "// tag::name[]");
    }

    @Test
    @DisplayName("an include of a file that is not there")
    void missingInclude() {
        course.lesson("[source,java]\n----\ninclude::None.java[]\n----\n");

        refuses(LESSON + ":9: include file not found: lessons/08-gather/None.java", "write that file");
    }

    @Test
    @DisplayName("an output that nobody captured")
    void missingOutput() {
        course.lesson("[source,text,role=output]\n----\ninclude::output/AllTogether.txt[]\n----\n");

        refuses(LESSON + ":9: include file not found", "./course run 08-gather --capture");
    }

    @Test
    @DisplayName("a timeline that nobody captured")
    void missingFlights() {
        course.lesson("Look:\n\ntimeline::AllTogether[]\n");

        refuses(LESSON + ":9: the timeline of AllTogether has no captured flights", "--capture");
    }

    @Test
    @DisplayName("a run that an example did not draw")
    void missingRun() {
        course.with("lessons/08-gather/output/AllTogether.flights.json",
                        "{\"lanes\":[],\"highWater\":0,\"connections\":0,\"left\":0}")
                .lesson("timeline::AllTogether[run=2]\n");

        refuses(LESSON + ":7: the timeline of AllTogether has 1 captured pictures, so there is no run 2");
    }

    @Test
    @DisplayName("a warning of Asciidoctor")
    void warning() {
        course.lesson("----\nnever closed\n");

        refuses(LESSON + ":7: unterminated listing block", "without a warning or not at all");
    }

    @Test
    @DisplayName("a heading that skips a level")
    void skippedLevel() {
        course.lesson("== Two\n\n[discrete]\n==== Four\n");

        refuses(LESSON + ":10: the heading 'Four' is of level 4, the one before it of level 2");
    }

    @Test
    @DisplayName("an id on two places")
    void twoOfOneId() {
        course.lesson("[#one]\nA.\n\n++++\n<p id=\"one\">B.</p>\n++++\n");

        refuses(LESSON + ":7: the id 'one' is on the page twice");
    }

    @Test
    @DisplayName("a picture that would be loaded from outside, and a style that would")
    void outsideLoad() {
        course.lesson("""
                image::https://example.org/cat.png[A cat on a keyboard]

                ++++
                <p style="background:url('//example.org/paper.png')">B.</p>
                ++++
                """);

        refuses(LESSON + ":7: the page would load https://example.org/cat.png from outside");
        refuses("the page would load url('//example.org/paper.png from outside");
    }

    @Test
    @DisplayName("a picture without words of its own")
    void silentImage() {
        course.lesson("image::cat.png[]\n");

        refuses(LESSON + ":7: the image cat.png has no text of its own");
    }

    @Test
    @DisplayName("HTML that is not valid, and where it comes from")
    void invalidHtml() {
        course.lesson("Text.\n\n++++\n<p align=\"center\">A word</p>\n++++\n");
        refuses(LESSON + ":10: the page is not valid HTML: The 'align' attribute on the 'p' element is obsolete");

        course.lesson("[.lead]\nText.\n\n++++\n<blink>A word</blink>\n++++\n");
        refuses(LESSON + ":11: the page is not valid HTML: The 'blink' element is obsolete");
    }

    @Test
    @DisplayName("a page that is too heavy for a slow line")
    void heavy() {
        var noise = new Random(1).ints(200_000, 'a', 'z' + 1).collect(StringBuilder::new, StringBuilder::appendCodePoint,
                StringBuilder::append);
        course.lesson("%s\n".formatted(noise));

        refuses(LESSON + ":1: the page weighs ", "kB compressed, with its styles and scripts; the most is 100 kB");
    }

    @Test
    @DisplayName("a lesson that does not say how long it takes")
    void missingFact() {
        course.with(LESSON, "= Gather\n:needs:\n:objective: Wait.\n:recall: Wait.\n\nText.\n");

        refuses(LESSON + ": the header's :minutes: is missing");
    }

    @Test
    @DisplayName("an exercise without points and without hints")
    void bareExercise() {
        course.with("exercises/08-gather/task.adoc",
                "= Exercises\n\n[#in-order,minutes=12]\n== Pages in order\n\nWrite.\n");

        refuses("exercises/08-gather/task.adoc:3: the exercise in-order does not say its points");
        refuses("exercises/08-gather/hints.adoc: the exercise in-order has no hints");
    }

    private void refuses(String... words) {
        var outcome = course.build();

        assertThat(outcome.good()).isFalse();
        assertThat(outcome.complaints()).extracting(Object::toString)
                .anySatisfy(said -> assertThat(said).contains(words));
        assertThat(course.out()).doesNotExist();
    }
}

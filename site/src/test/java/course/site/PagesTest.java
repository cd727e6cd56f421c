package course.site;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What a built site holds. */
class PagesTest {

    private Course course;

    @BeforeEach
    void aCourseWithOneExercise(@TempDir Path folder) {
        course = Course.in(folder)
                .with("exercises/08-gather/src/main/java/exercise/gather/InOrder.java", "class InOrder {}\n")
                .with("exercises/08-gather/task.adoc", """
                        = Exercises: gather

                        [#in-order,minutes=12,points=10]
                        == Pages in order

                        See xref:08-gather.adoc[the lesson].

                        === What counts

                        All of it.
                        """)
                .with("exercises/08-gather/hints.adoc", """
                        == in-order

                        === nudge

                        When does the second one leave?

                        === SEQUENTIAL

                        It left late.
                        """);
    }

    @Test
    @DisplayName("a lesson shows its facts: objective, minutes, what it needs, its practice, the line to remember")
    void facts() {
        course.build();

        var lesson = course.page("08-gather.html");
        assertThat(lesson.select("h1").text()).isEqualTo("Gather: wait for all of them");
        assertThat(lesson.select(".strip .objective dd").html())
                .isEqualTo("Wait for many answers with <code>join</code>.");
        assertThat(lesson.select(".strip .time dd").text()).isEqualTo("25 minutes");
        assertThat(lesson.select(".strip .needs dd").text()).isEqualTo("07 async");
        assertThat(lesson.select(".strip .practice dd").text()).isEqualTo("1 exercise, 10 points");
        assertThat(lesson.select(".recall").text()).contains("Start them all, then wait.");
    }

    @Test
    @DisplayName("an exercise has a page of its own: points, file, commands, headings moved up, hints folded in")
    void exercise() {
        course.build();

        var exercise = course.page("exercises/gather/in-order.html");
        assertThat(exercise.select(".strip .points dd").text()).isEqualTo("10 points");
        assertThat(exercise.select(".commands").text())
                .contains("exercises/08-gather/src/main/java/exercise/gather/InOrder.java")
                .contains("./course check gather/in-order");
        assertThat(exercise.select("h2").eachText()).containsExactly("What counts", "Hints");
        assertThat(exercise.select("details.hint summary").eachText())
                .containsExactly("Nudge", "If the check says SEQUENTIAL");
        assertThat(exercise.select(".body a[href*=gather]").attr("href")).isEqualTo("../../08-gather.html");
    }

    @Test
    @DisplayName("reading goes on: crumbs, previous and next, contents, and the page marked in the tree")
    void wayAround() {
        course.build();

        var exercise = course.page("exercises/gather/in-order.html");
        assertThat(exercise.select(".crumbs a").eachAttr("href"))
                .containsExactly("../../index.html", "../../08-gather.html");
        assertThat(exercise.select(".neighbors .previous").attr("href")).isEqualTo("../../08-gather.html");
        assertThat(exercise.select(".book [aria-current=page]").text()).isEqualTo("Pages in order");
        assertThat(exercise.select(".contents a").eachAttr("href")).containsExactly("#what-counts", "#hints");
    }

    @Test
    @DisplayName("an apostrophe, an ampersand and code in a title are read as they were written, wherever the title stands")
    void titles() {
        course.with("exercises/08-gather/task.adoc", """
                = Exercises: gather

                [#in-order,minutes=12,points=10]
                == The server's `List<T>` & others

                All of it.
                """);
        assertThat(course.build().complaints()).isEmpty();

        var title = "The server’s List<T> & others";
        var exercise = course.page("exercises/gather/in-order.html");
        assertThat(exercise.select("h1, .book [aria-current=page], .crumbs [aria-current=page]").eachText()).containsOnly(title);
        assertThat(exercise.select("h1 code").text()).isEqualTo("List<T>");
        assertThat(exercise.title()).startsWith(title);
        assertThat(exercise.select("meta[name=description]").attr("content")).endsWith(title);
        assertThat(course.page("08-gather.html").select(".neighbors .next .title").text()).isEqualTo(title);
        assertThat(course.text("assets/search-data.js")).contains("\"page\":\"" + title + "\"");
    }

    @Test
    @DisplayName("the search data holds each section with its address")
    void searchData() {
        course.build();

        assertThat(course.text("assets/search-data.js"))
                .startsWith("window.courseSearch = [")
                .contains("\"url\":\"08-gather.html#idea\",\"page\":\"Gather: wait for all of them\","
                        + "\"title\":\"The idea\",\"words\":\"Start all, then wait.\",\"kind\":\"Lesson 08\"")
                .contains("\"url\":\"exercises/gather/in-order.html#what-counts\"");
    }

    @Test
    @DisplayName("a term that its author marks can be linked to, and is found by itself")
    void terms() {
        course.lesson("""
                [#the-words]
                == Words

                [[jitter]]jitter::
                Chance added to a wait.

                herd:: Many clients at once.
                """);
        assertThat(course.build().complaints()).isEmpty();

        var terms = course.page("08-gather.html").select(".body dt");
        assertThat(terms.eachAttr("id")).containsExactly("jitter");
        assertThat(terms.select(".anchor").attr("href")).isEqualTo("#jitter");
        assertThat(course.page("08-gather.html").select(".contents a").eachText()).doesNotContain("jitter");
        assertThat(course.text("assets/search-data.js")).contains("\"url\":\"08-gather.html#jitter\"",
                "\"title\":\"jitter\",\"words\":\"Chance added to a wait. herd Many clients at once.\"");
    }

    @Test
    @DisplayName("a filter is hidden until a script brings it to life, and knows its rows")
    void filter() {
        course.lesson("filter::row[label=\"Find a phrase\",hint=\"gather\"]\n").build();

        var filter = course.page("08-gather.html").selectFirst("form.filter");
        assertThat(filter.hasAttr("hidden")).isTrue();
        assertThat(filter.attr("data-rows")).isEqualTo(".row");
        assertThat(filter.select("label[for=filter]").text()).isEqualTo("Find a phrase");
        assertThat(filter.select("input#filter").attr("placeholder")).isEqualTo("gather");
    }

    @Test
    @DisplayName("Java 25 is colored: records, sealed types, guards, yield and quotes in text blocks")
    void java25() {
        course.lesson("""
                [source,java]
                ----
                public sealed interface Answer permits Text {}
                public record Text(String body) implements Answer {}
                case Text(var body) when body.isEmpty() -> { yield 1; }
                var poem = \"""
                        a "quote" here
                        \""";
                int after;
                ----
                """).build();

        var code = course.page("08-gather.html").select("pre");
        assertThat(code.select(".kd").eachText()).contains("sealed", "permits", "record", "implements");
        assertThat(code.select(".k").eachText()).contains("case", "when", "yield");
        assertThat(code.select(".sh").text()).isEqualToNormalizingWhitespace("\"\"\" a \"quote\" here \"\"\"");
        assertThat(code.select(".kt").eachText()).contains("int");
    }

    @Test
    @DisplayName("a listing that quotes an example knows which one, and its tags; a class without main has no example")
    void examples() {
        course.with("lessons/08-gather/src/main/java/lesson/gather/Hello.java", """
                        final class Hello {
                            // tag::story[]
                            static void main() { // <1>
                            }
                            // end::story[]
                        }
                        """)
                .with("lessons/08-gather/src/main/java/lesson/gather/Helper.java", "final class Helper {\n}\n")
                .lesson("""
                        [source,java,id=hello,indent=0]
                        ----
                        include::src/main/java/lesson/gather/Hello.java[tag=story]
                        ----
                        <1> Prints.

                        [source,java]
                        ----
                        include::src/main/java/lesson/gather/Helper.java[]
                        ----

                        [.compare]
                        --
                        [source,python]
                        ----
                        print("Hello")
                        ----

                        [source,java,id=beside,indent=0]
                        ----
                        include::src/main/java/lesson/gather/Hello.java[tag=story]
                        ----
                        <1> Prints.
                        --
                        """).build();

        var page = course.page("08-gather.html");
        assertThat(page.select("figure[data-example]").eachAttr("id")).containsExactly("hello", "beside");
        assertThat(page.select("#hello").attr("data-example")).isEqualTo("08-gather/Hello");
        assertThat(page.select("#hello").attr("data-tags")).isEqualTo("story");
        assertThat(page.select("#hello").attr("class")).isEqualTo("code");
        assertThat(page.select("#hello pre").text()).isEqualToNormalizingWhitespace("static void main() { 1 }");
    }

    @Test
    @DisplayName("a captured run is drawn, and told in words")
    void timeline() {
        course.with("lessons/08-gather/output/Two.flights.json", """
                        [{"lanes":[],"highWater":0,"connections":0,"left":0},
                         {"lanes":[{"number":1,"connection":1,"request":"GET /pages/0","arrived":0,"headers":200000,
                           "ended":201000,"end":"ANSWERED","status":200}],"highWater":1,"connections":1,"left":0}]
                        """)
                .lesson("timeline::Two[run=2]\n").build();

        var figure = course.page("08-gather.html").select("figure.timeline");
        assertThat(figure.attr("data-example")).isEqualTo("08-gather/Two");
        assertThat(figure.select("figcaption").text())
                .isEqualTo("1 request, at most 1 in flight, 1 connection, 201 ms");
        assertThat(figure.select("svg").attr("viewBox")).isNotEmpty();
        assertThat(figure.select("svg title").text()).contains("1 request");
        assertThat(figure.select("details pre").text()).contains("GET /pages/0");
    }

    @Test
    @DisplayName("a new site replaces the old one; nothing of the old one stays")
    void replaced() throws Exception {
        course.build();
        var stale = Files.writeString(course.out().resolve("stale.html"), "old");

        assertThat(course.build().good()).isTrue();
        assertThat(stale).doesNotExist();
        assertThat(course.out().resolve("index.html")).exists();
        assertThat(course.out().resolveSibling("site.building")).doesNotExist();
    }

    @Test
    @DisplayName("a site with something to mend leaves the old one alone; a draft does not")
    void draft() {
        course.build();
        course.lesson("See <<nowhere>>.\n");

        assertThat(course.build().good()).isFalse();
        assertThat(course.text("08-gather.html")).contains("The idea");
        assertThat(course.build(true).good()).isFalse();
        assertThat(course.text("08-gather.html")).doesNotContain("The idea");
    }
}

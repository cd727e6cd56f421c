package course.gradebook.exchange;

import static org.assertj.core.api.Assertions.assertThat;

import course.check.Diagnosis;
import course.grade.GradeOutcome;
import course.grade.Graded;
import course.gradebook.Assignment;
import course.gradebook.Gradebook;
import course.gradebook.Roster;
import course.gradebook.Row;
import course.gradebook.Sample;
import course.gradebook.report.Json;
import java.io.StringReader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.StreamSupport;
import javax.xml.parsers.DocumentBuilderFactory;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.w3c.dom.Element;
import org.xml.sax.InputSource;
import tools.jackson.databind.JsonNode;

@DisplayName("for other programs, marks")
class ExchangeTest {
    private static final Classroom50.Submission SUBMISSION = new Classroom50.Submission("async", "homework-1", "submit/2026-12-01T11-00-00Z-a1b2c3d",
            "https://example.org/commit/1", "https://example.org/release/1", "https://example.org/commit/1", Sample.NOON);
    private static final List<Graded> GRADED = List.of(Sample.passed("ada", Sample.IN_ORDER),
            Sample.half("ada", Sample.KEEP, Diagnosis.SEQUENTIAL, "<i>1</i> of 8"), Sample.outcome("ada", Sample.CAP, GradeOutcome.TIMEOUT, "Not back\nafter 60 s."));
    @TempDir
    private Path folder;

    private Row row(List<Graded> results) throws Exception {
        var file = Files.writeString(folder.resolve("a.txt"), "gather/keep-failures visibility=after_published points=10");
        var student = results.isEmpty() ? "ada" : results.getFirst().student();
        return Gradebook.of(Assignment.read(file, Sample.catalog(folder)), Roster.ofSubmissions(List.of(student)), results).rows().getFirst();
    }

    private static Element xml(String text) throws Exception {
        return DocumentBuilderFactory.newDefaultInstance().newDocumentBuilder().parse(new InputSource(new StringReader(text))).getDocumentElement();
    }

    @Test
    @DisplayName("are JUnit XML: a suite an exercise, a test case a criterion, counts that are right")
    void junit() throws Exception {
        var root = xml(JunitXml.of(List.of(row(GRADED), row(List.of(Sample.outcome(Sample.HOSTILE, Sample.CAP, GradeOutcome.GRADER_ERROR, "full")))), Sample.OCCASION));

        var suites = root.getElementsByTagName("testsuite");
        assertThat(suites.getLength()).isEqualTo(6);
        assertThat(IntStream.range(0, 6).mapToObj(suites::item).map(Element.class::cast)
                .map(it -> "%s %s/%s/%s of %s".formatted(it.getAttribute("name").replaceAll("(?s)^=.*/", "hostile/"), it.getAttribute("failures"),
                        it.getAttribute("errors"), it.getAttribute("skipped"), it.getAttribute("tests"))))
                .containsExactly("ada/gather/in-order 0/0/0 of 2", "ada/gather/keep-failures 1/0/0 of 2", "ada/semaphores/cap 1/0/0 of 1",
                        "hostile/in-order 0/0/1 of 1", "hostile/keep-failures 0/0/1 of 1", "hostile/cap 0/1/0 of 1");
        assertThat(root.getAttribute("tests") + root.getAttribute("failures") + root.getAttribute("errors")).isEqualTo("821");
        assertThat(root.hasAttribute("skipped")).isFalse();
        var failure = (Element) root.getElementsByTagName("failure").item(0);
        assertThat(failure.getAttribute("type")).isEqualTo("SEQUENTIAL");
        assertThat(failure.getTextContent()).isEqualTo("<i>1</i> of 8");
    }

    @Test
    @DisplayName("are Gradescope's results.json, with scores of their own and Gradescope's words")
    void gradescope() throws Exception {
        var root = Json.parse(Gradescope.results(row(GRADED), Sample.OCCASION));

        assertThat(root.at("/score").asInt()).isEqualTo(14);
        assertThat(root.at("/extra_data/isolation").asString()).isEqualTo("BUBBLEWRAP");
        var tests = StreamSupport.stream(root.at("/tests").spliterator(), false).toList();
        assertThat(tests).extracting(it -> it.at("/number").asString()).containsExactly("1.1", "1.2", "2.1", "2.2", "3");
        assertThat(tests).extracting(it -> it.at("/status").asString()).containsExactly("passed", "passed", "passed", "failed", "failed");
        assertThat(tests).extracting(it -> it.at("/visibility").asString()).containsExactly("visible", "visible", "after_published", "after_published", "visible");
        assertThat(tests.stream().mapToInt(it -> it.at("/score").asInt()).sum()).isEqualTo(14);
        assertThat(tests.stream().mapToInt(it -> it.at("/max_score").asInt()).sum()).isEqualTo(30);
        assertThat(tests.get(3).at("/output").asString()).isEqualTo("\\<i\\>1\\</i\\> of 8\n\n**You wait for each answer before asking for the next.**"
                + " See lesson 08, 'Start all, then wait'.");
        assertThat(tests).extracting(it -> it.at("/output_format").asString()).containsOnly("md");
        assertThat(tests.getLast().at("/output").asString()).isEqualTo("TIMEOUT: Not back after 60 s.");
    }

    @Test
    @DisplayName("that are partial have no score of the whole, and no zero where nothing is known")
    void partial() throws Exception {
        var root = Json.parse(Gradescope.results(row(GRADED.subList(0, 1)), Sample.OCCASION));

        assertThat(root.has("score")).isFalse();
        assertThat(root.at("/output").asString()).isEqualTo("2 of 3 exercises are not graded yet: their marks are no zeros.");
        assertThat(root.at("/tests/2").has("score")).isFalse();
        assertThat(root.at("/tests/2/status").asString()).isEqualTo("failed");
    }

    @Test
    @DisplayName("are Classroom 50's result.json: whole numbers that add up")
    void classroom() throws Exception {
        var root = Json.parse(Classroom50.result(row(GRADED), SUBMISSION).orElseThrow());

        assertThat(root.propertyNames()).containsExactly("schema", "classroom", "assignment", "submission", "commit", "release", "review", "datetime",
                "score", "max-score", "tests");
        assertThat(root.at("/schema").asString()).isEqualTo("classroom50/result/v1");
        assertThat(root.at("/datetime").asString()).isEqualTo("2026-12-01T12:00:00Z");
        assertThat(root.at("/score").isInt()).isTrue();
        var tests = StreamSupport.stream(root.at("/tests").spliterator(), false).toList();
        assertThat(tests).extracting(it -> it.at("/test-name").asString()).doesNotHaveDuplicates().hasSize(5);
        assertThat(sum(tests, "/score")).isEqualTo(root.at("/score").asInt()).isEqualTo(14);
        assertThat(sum(tests, "/max-score")).isEqualTo(root.at("/max-score").asInt()).isEqualTo(30);
        assertThat(tests).extracting(it -> it.at("/passed").asBoolean()).containsExactly(true, true, true, false, false);
        assertThat(Classroom50.result(row(List.of()), SUBMISSION)).isEmpty();
    }

    private static int sum(List<JsonNode> tests, String member) {
        return tests.stream().mapToInt(it -> it.at(member).asInt()).sum();
    }
}

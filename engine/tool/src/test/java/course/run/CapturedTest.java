package course.run;

import static org.assertj.core.api.Assertions.assertThat;

import course.catalog.Example;
import course.catalog.Lesson;
import course.lab.timeline.Timeline;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@DisplayName("captured output")
class CapturedTest {

    @TempDir
    private Path folder;
    private Captured captured;

    @BeforeEach
    void open() {
        var lesson = new Lesson("08-gather", 8, "gather", "Gather", 25, List.of(), "Wait.", "Start, then wait.", folder, List.of());
        captured = new Captured(lesson, new Example("AllTogether", "lesson.gather.AllTogether", "", folder.resolve("AllTogether.java")));
    }

    @ParameterizedTest
    @CsvSource({
        "it took 212 ms, it took 9 ms",
        "it took 212ms, it took 9ms",
        "it took 1.2 s, it took 0.9 s",
        "took   212 ms | x, took 9 ms | x",
        "at 1 ms and 20 ms, at 3 ms and 4 ms"
    })
    @DisplayName("is the same whatever the durations are")
    void same(String one, String other) {
        assertThat(Captured.masked(one)).isEqualTo(Captured.masked(other));
    }

    @ParameterizedTest
    @CsvSource({
        "3 of 10 arrived, 4 of 10 arrived",
        "status 200, status 503",
        "10 requests, 9 requests",
        "page 1, page 2",
        "5 statuses, 6 statuses",
        "it took 212 ms, it took long",
        "HTTP/1.1 said, HTTP/2.0 said"
    })
    @DisplayName("differs in everything else")
    void different(String one, String other) {
        assertThat(Captured.masked(one)).isNotEqualTo(Captured.masked(other));
    }

    @Test
    @DisplayName("that is not there is a difference")
    void nothing() {
        assertThat(captured.difference(ran("hello\n"))).contains("nothing is captured");
    }

    @Test
    @DisplayName("is compared with what is printed now, and both are shown")
    void difference() {
        captured.write(ran("3 of 10 in 212 ms\n"));

        assertThat(captured.difference(ran("3 of 10 in 9 ms\n"))).isEmpty();
        assertThat(captured.difference(ran("4 of 10 in 9 ms\n"))).get().asString().contains("3 of 10 in 212 ms", "4 of 10 in 9 ms");
        assertThat(captured.difference(ran("3 of 10 in 9 ms\nand more\n"))).isPresent();
    }

    @Test
    @DisplayName("keeps a line of JSON for each timeline, and drops those of an earlier run")
    void flights() {
        captured.write(new Ran(0, false, "", List.of(new Timeline(List.of(), 1, 1, 0), new Timeline(List.of(), 2, 2, 0))));
        assertThat(folder.resolve("output/AllTogether.flights.json")).content().hasLineCount(2);
        assertThat(captured.timelines()).extracting(Timeline::highWater).containsExactly(1, 2);

        captured.write(ran("hello\n"));
        assertThat(captured.timelines()).isEmpty();
        assertThat(folder.resolve("output/AllTogether.flights.json")).doesNotExist();
        assertThat(folder.resolve("output/AllTogether.txt")).hasContent("hello\n");
    }

    private static Ran ran(String output) {
        return new Ran(0, false, output, List.of());
    }
}

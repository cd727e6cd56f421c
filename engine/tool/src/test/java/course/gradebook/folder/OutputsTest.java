package course.gradebook.folder;

import static org.assertj.core.api.Assertions.assertThat;

import course.check.Diagnosis;
import course.gradebook.Assignment;
import course.gradebook.Gradebook;
import course.gradebook.Roster;
import course.gradebook.Sample;
import course.gradebook.Texts;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

@DisplayName("the folder of a grading")
class OutputsTest {
    @TempDir
    private Path folder;

    @Test
    @DisplayName("is the same byte for byte for the same results, in whatever order they came")
    void same() throws Exception {
        var results = List.of(Sample.passed("ada", Sample.CAP), Sample.half(Sample.HOSTILE, Sample.KEEP, Diagnosis.SEQUENTIAL, Sample.HOSTILE),
                Sample.passed("../../etc", Sample.CAP));
        var assignment = Assignment.of(Sample.catalog(folder.resolve("course")));
        var roster = Roster.ofSubmissions(List.of("ada", "bob", Sample.HOSTILE));

        new Outputs(folder.resolve("one")).write(Gradebook.of(assignment, roster, results), Sample.OCCASION);
        new Outputs(folder.resolve("two")).write(Gradebook.of(assignment, roster, results.reversed()), Sample.OCCASION);

        assertThat(files(folder.resolve("one"))).isEqualTo(files(folder.resolve("two")))
                .containsKeys("gradebook.csv", "unlisted.csv", "report.html", "junit.xml", "feedback/ada.html", "feedback/ada.md", "feedback/ada.json",
                        "gradescope/ada.json", "gradescope/bob.json").hasSize(4 + 4 * 4);
        files(folder.resolve("one")).forEach((name, text) -> assertThat(text).as(name)
                .doesNotContain(name.matches(".*[.](html|xml)") ? List.of("<script", "\u001b", "\u202E") : List.of("\uD800")));
    }

    @Test
    @DisplayName("has names that are no paths, short, and never the same on any system")
    void names() {
        assertThat(FileNames.of("ada.lovelace-2")).isEqualTo("ada.lovelace-2");
        assertThat(List.of("..", "/etc/passwd", "CON", "con.x", "Ada", "ada ", "", ".", "a/b", "a".repeat(300), "İrem"))
                .extracting(FileNames::of).allMatch(it -> it.matches("[a-z0-9-]{0,40}~[0-9a-f]{12}")).doesNotHaveDuplicates();
        var ids = Texts.nasty(3000).map(it -> it.replaceAll("[\\ud800-\\udfff]", "")).distinct().toList();
        assertThat(ids.stream().map(FileNames::of).map(it -> it.toLowerCase(Locale.ROOT))).doesNotHaveDuplicates();
    }

    private static Map<String, String> files(Path folder) throws Exception {
        var files = new TreeMap<String, String>();
        try (var all = Files.walk(folder)) {
            for (var file : all.filter(Files::isRegularFile).toList()) {
                files.put(folder.relativize(file).toString(), Files.readString(file));
            }
        }
        return files;
    }
}

package course.classroom;

import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import course.grade.isolate.IsolationReport;
import course.grade.isolate.Proof;
import course.gradebook.BadFile;
import course.gradebook.Student;
import course.progress.SafeFile;
import course.progress.Trouble;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.SerializationFeature;
import tools.jackson.databind.json.JsonMapper;

/**
 * What of a grading is kept beside its journal, so that the gradebook can be made again without the submissions: {@code grading.json}.
 *
 * @param title     of the assignment
 * @param shard     {@code 1/1} for the whole class
 * @param exercises that counted, ids
 * @param expected  everybody on the roster, in all shards
 * @param isolation as the self-test found it
 * @param said      what was passed over
 */
@JsonIgnoreProperties(ignoreUnknown = true)
record Kept(String title, String shard, List<String> exercises, List<Student> expected, IsolationReport isolation, List<String> said) {

    private static final String NAME = "grading.json";
    private static final JsonMapper JSON = JsonMapper.builder().enable(SerializationFeature.INDENT_OUTPUT).build();

    Kept {
        Objects.requireNonNull(title);
        Objects.requireNonNull(shard);
        Objects.requireNonNull(isolation);
        exercises = List.copyOf(exercises);
        expected = List.copyOf(expected);
        said = List.copyOf(said);
    }

    /** The same without what was seen in the self-test: that names files of this machine, and differs each time. */
    static IsolationReport plain(IsolationReport report) {
        return new IsolationReport(report.level(), report.account(),
                report.proofs().stream().map(it -> new Proof(it.claim(), it.holds(), "")).toList(), report.passedOver());
    }

    void write(Path out) throws IOException {
        SafeFile.replace(out.resolve(NAME), JSON.writeValueAsString(this) + "\n");
    }

    /** Throws {@link BadFile}. */
    static Kept read(Path out) {
        var file = out.resolve(NAME);
        try {
            return JSON.readValue(Files.readString(file, StandardCharsets.UTF_8), Kept.class);
        } catch (JacksonException _) {
            throw new BadFile(file.toString(), 0, "it does not read as a grading writes it", "Grade again into this folder: what is graded stays");
        } catch (IOException cause) {
            throw new BadFile(file.toString(), 0, "it can't be read, so this is no folder that a grading wrote: " + Trouble.why(cause),
                    "Name the folder that --out named");
        }
    }
}

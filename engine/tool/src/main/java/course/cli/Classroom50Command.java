package course.cli;

import course.classroom.Points;
import course.gradebook.exchange.Classroom50;
import course.progress.SafeFile;
import java.io.IOException;
import java.nio.file.Path;
import java.time.DateTimeException;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import picocli.CommandLine;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

@CommandLine.Command(name = "classroom50", description = "writes the result.json of Classroom 50 for one student; its runner's environment tells the rest")
final class Classroom50Command implements Command {

    private final Course course;

    @Parameters(paramLabel = "STUDENT", description = "as the folder or the zip is called")
    private String student = "";

    @Option(names = "--out", paramLabel = "DIR", description = "where a grading left its journal (default: grades)")
    private Path out = Path.of("grades");

    @Option(names = "--to", paramLabel = "FILE", description = "the result (default: result.json)")
    private Path file = Path.of("result.json");

    @Option(names = "--submitted", paramLabel = "MOMENT", description = "when it was handed in, like 2026-12-01T20:59:00Z (default: now)")
    private String submitted = "";

    Classroom50Command(Course course) {
        this.course = course;
    }

    @Override
    public Exit run() throws IOException {
        var book = new Points(course.catalog(), List.of(out)).book();
        var row = book.everybody().stream().filter(it -> it.student().id().equals(student)).findFirst().orElseThrow(() -> new Misuse(
                "Nobody in %s is called '%s': STUDENT is the name of the student's folder.\nHow it is used:  %s"
                        .formatted(course.shown(out), student, course.command("gradebook classroom50 --help"))));
        var result = Classroom50.result(row, submission(System.getenv()));
        if (result.isEmpty()) {
            course.err().println("%s has no total yet: nothing was written, since a zero would be wrong.".formatted(row.student().shown()));
            return Exit.NOT_YET;
        }
        SafeFile.replace(file, result.get());
        course.out().println("Written: %s".formatted(course.shown(file)));
        return Exit.DONE;
    }

    private Classroom50.Submission submission(Map<String, String> environment) {
        var commit = value(environment, "COMMIT_URL");
        return new Classroom50.Submission(value(environment, "CLASSROOM"), value(environment, "ASSIGNMENT"), value(environment, "SUBMISSION_TAG"),
                commit, value(environment, "RELEASE_URL"), environment.getOrDefault("REVIEW_URL", commit), moment());
    }

    private String value(Map<String, String> environment, String name) {
        var value = environment.getOrDefault(name, "");
        if (value.isBlank()) {
            throw new Misuse("The environment has no %s: the runner of Classroom 50 sets it.\nElsewhere set it first; what it means:  %s"
                    .formatted(name, course.command("gradebook classroom50 --help")));
        }
        return value;
    }

    private Instant moment() {
        try {
            return submitted.isEmpty() ? course.clock().instant() : Instant.parse(submitted);
        } catch (DateTimeException _) {
            throw new Misuse("'%s' is no moment: write it like 2026-12-01T20:59:00Z.".formatted(submitted));
        }
    }
}

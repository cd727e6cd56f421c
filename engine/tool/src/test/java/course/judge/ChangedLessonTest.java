package course.judge;

import static org.assertj.core.api.Assertions.assertThat;

import course.original.Originals;
import course.progress.Progress;
import course.verdict.Outcome;
import course.verify.RealCourse;
import java.nio.file.Path;
import java.time.InstantSource;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

@DisplayName("a class of a lesson, changed so that a suite which uses it does not compile any more")
class ChangedLessonTest {

    @Test
    @DisplayName("judges nothing, and says where it was missed")
    void changed(@TempDir Path home) {
        var catalog = RealCourse.copyTo(home);
        var exercise = catalog.exercise("service/aggregate");
        var overview = home.resolve("lessons/17-service/src/main/java/lesson/service/Overview.java");
        RealCourse.write(overview, RealCourse.read(overview).replace("LATE", "TARDY"));
        try (var judge = new Judge(catalog, home.resolve(".course/judge.log"), false, Launch.PLAIN)) {
            var desk = new Desk(judge, new Originals(home, catalog), new Progress(home.resolve(".course/progress.txt"), InstantSource.system()));

            var verdict = desk.check(exercise, _ -> {});

            assertThat(verdict.outcome()).isEqualTo(Outcome.TAMPERED);
            assertThat(verdict.says()).matches(
                    "AggregateCheck.java does not compile any more \\(AggregateCheck.java:\\d+: .*LATE.*\\), so nothing was judged\\. .*lessons.*");
        }
    }
}

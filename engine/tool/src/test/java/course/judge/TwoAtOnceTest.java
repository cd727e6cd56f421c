package course.judge;

import static org.assertj.core.api.Assertions.assertThat;

import course.catalog.Catalog;
import course.catalog.Exercise;
import course.original.Originals;
import course.progress.Progress;
import course.verdict.Verdict;
import course.verify.RealCourse;
import java.nio.file.Path;
import java.time.Duration;
import java.time.InstantSource;
import java.util.concurrent.CompletableFuture;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

@DisplayName("two checks of one course at once")
@Timeout(120)
class TwoAtOnceTest {

    @TempDir
    private Path home;

    @Test
    @DisplayName("by one judge: each gets its own verdict")
    void oneJudge() {
        var catalog = RealCourse.copyTo(home);
        solve(catalog.exercise("gather/in-order"));

        try (var judge = judge(catalog)) {
            var right = checking(judge, catalog, "gather/in-order");
            var open = checking(judge, catalog, "timeouts/let-go");

            assertThat(right).succeedsWithin(Duration.ofSeconds(60)).extracting(Verdict::code).isEqualTo("PASS");
            assertThat(open).succeedsWithin(Duration.ofSeconds(60)).extracting(Verdict::code).isEqualTo("TODO");
        }
        assertRemembered(catalog);
    }

    @Test
    @DisplayName("in two terminals: each gets its own verdict, and both are remembered")
    void twoJudges() {
        var catalog = RealCourse.copyTo(home);
        solve(catalog.exercise("gather/in-order"));

        try (var one = judge(catalog); var other = judge(catalog)) {
            var right = checking(one, catalog, "gather/in-order");
            var open = checking(other, catalog, "timeouts/let-go");
            var same = checking(other, catalog, "gather/in-order");

            assertThat(right).succeedsWithin(Duration.ofSeconds(60)).extracting(Verdict::code).isEqualTo("PASS");
            assertThat(open).succeedsWithin(Duration.ofSeconds(60)).extracting(Verdict::code).isEqualTo("TODO");
            assertThat(same).succeedsWithin(Duration.ofSeconds(60)).extracting(Verdict::code).isEqualTo("PASS");
        }
        assertRemembered(catalog);
    }

    private void assertRemembered(Catalog catalog) {
        assertThat(progress().all().get("gather/in-order").passed()).isTrue();
        assertThat(progress().all().get("timeouts/let-go").passed()).isFalse();
        assertThat(catalog.exercises()).hasSizeGreaterThan(2);
    }

    private Judge judge(Catalog catalog) {
        return new Judge(catalog, home.resolve(".course/judge.log"), false, Launch.PLAIN);
    }

    private CompletableFuture<Verdict> checking(Judge judge, Catalog catalog, String exercise) {
        var desk = new Desk(judge, new Originals(home, catalog), progress());
        return CompletableFuture.supplyAsync(() -> desk.check(catalog.exercise(exercise), _ -> {}), Thread::startVirtualThread);
    }

    private Progress progress() {
        return new Progress(home.resolve(".course/progress.txt"), InstantSource.system());
    }

    private static void solve(Exercise exercise) {
        RealCourse.write(exercise.file(), RealCourse.read(exercise.solution()));
    }
}

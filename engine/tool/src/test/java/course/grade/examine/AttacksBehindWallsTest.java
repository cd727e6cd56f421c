package course.grade.examine;

import static org.assertj.core.api.Assertions.assertThat;

import course.catalog.Catalog;
import course.catalog.Exercise;
import course.compile.Compilation.Compiled;
import course.compile.Compilers;
import course.grade.GradeOutcome;
import course.grade.isolate.Claim;
import course.grade.isolate.Isolation;
import course.grade.split.Split;
import course.verify.RealCourse;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.jspecify.annotations.Nullable;

@DisplayName("attacks that only walls can stop")
@Timeout(300)
class AttacksBehindWallsTest {

    private static final Path ATTACKS = Path.of("src/test/resources/course/grade/examine/attacks");
    private static final Catalog CATALOG = RealCourse.catalog();
    private static final Exercise EXERCISE = CATALOG.exercise("gather/in-order");

    private static @Nullable Isolation isolation;
    private static @Nullable Split split;

    @BeforeAll
    static void open() {
        var walls = Walled.isolation();
        isolation = walls;
        split = new Split(CATALOG, new Walls(walls), Split.Setting.usual(Path.of("target/walls/worker").toAbsolutePath()));
    }

    @AfterAll
    static void close() {
        try (var _ = isolation; var _ = split) {
            // both, whatever there is of them
        }
    }

    static Stream<Path> attacks() throws IOException {
        try (var files = Files.list(ATTACKS)) {
            return files.sorted().toList().stream();
        }
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("attacks")
    @DisplayName("earn nothing, do nothing, and leave nothing behind")
    void attack(Path file) {
        Assumptions.assumeTrue(isolation != null && (!file.endsWith("KillsItsParent.java") || isolation.report().holds(Claim.SIGNALS)),
                "Nothing here keeps code from ending this user's processes.");
        var text = RealCourse.read(file);

        var graded = split.judge("mallory", EXERCISE, compiled(text), _ -> {});

        assertThat(graded.outcome()).as("%s", graded)
                .isEqualTo(GradeOutcome.valueOf(text.lines().findFirst().orElseThrow().replace("// expected: ", "")));
        assertThat(graded.earned()).isZero();
        assertThat(isolation.room().resolveSibling(Walls.SCRATCH)).doesNotExist();
        assertThat(ProcessHandle.current().descendants().map(ProcessHandle::info).flatMap(it -> it.commandLine().stream())
                .filter(it -> it.contains("course.worker")).toList()).isEmpty();
    }

    private static Map<String, byte[]> compiled(String text) {
        return ((Compiled) new Compilers().of(EXERCISE.lesson()).compile(EXERCISE.className(), text, List.of())).classes().bytes();
    }
}

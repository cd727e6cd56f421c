package course.judge;

import static org.assertj.core.api.Assertions.assertThat;

import course.verdict.Verdict;
import java.nio.file.Path;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/** Ways to talk a judge into a pass that take a line or two. Those that take more belong to {@code grade}. */
@DisplayName("the judge is not talked into a pass by")
@Timeout(60)
class ForgeryTest {

    /** A suite in which everything holds. */
    private static final String EASY_SUITE = """
            @course.check.Check("gather/in-order")
            class InOrderCheck {
                @course.check.Criterion(order = 1, points = 4)
                void one(course.check.Bench bench) {}
                @course.check.Criterion(order = 2, points = 3)
                void two(course.check.Bench bench) {}
                @course.check.Criterion(order = 3, points = 3)
                void three(course.check.Bench bench) {}
            }
            """;

    @TempDir
    private static Path home;
    private static Pupil pupil;

    @BeforeAll
    static void enroll() {
        pupil = new Pupil(home);
    }

    @AfterEach
    void clearUp() {
        pupil.clearsUp();
    }

    @AfterAll
    static void leave() {
        pupil.close();
    }

    @Test
    @DisplayName("messages written where the judge's own go")
    void protocol() {
        refused(pupil.writes(pupil.method("""
                var out = new java.io.PrintStream(new java.io.FileOutputStream(java.io.FileDescriptor.out), true);
                var points = new int[] {0, 4, 3, 3};
                for (var order = 1; order <= 3; order++) {
                    out.println("{\\"say\\":\\"judged\\",\\"result\\":{\\"order\\":" + order + ",\\"title\\":\\"fine\\",\\"points\\":" + points[order]
                            + ",\\"state\\":\\"PASSED\\"}}");
                }
                out.println("{\\"say\\":\\"done\\",\\"criteria\\":3,\\"trouble\\":\\"\\",\\"printed\\":\\"\\",\\"clean\\":true}");
                return List.of();""")));
    }

    @Test
    @DisplayName("a suite of the learner's own in the same file")
    void suiteInFile() {
        refused(pupil.writes(pupil.method("return List.of();") + EASY_SUITE));
    }

    @Test
    @DisplayName("a suite of the learner's own in a file beside it")
    void suiteBeside() {
        pupil.writesBeside("InOrderCheck.java", "package exercise.gather;\n" + EASY_SUITE);

        refused(pupil.writes(pupil.method("new InOrderCheck().one(null);\nreturn List.of();")));
    }

    @Test
    @DisplayName("a bench of the learner's own")
    void bench() {
        pupil.writesBeside("../../course/check/Refusal.java", """
                package course.check;
                public final class Refusal extends org.opentest4j.TestAbortedException {
                    private static final long serialVersionUID = 1;
                }
                """);

        refused(pupil.writes(pupil.method("System.out.println(course.check.Refusal.class);\nreturn List.of();")));
    }

    @Test
    @DisplayName("a list that claims to hold everything")
    void lyingList() {
        refused(pupil.writes(pupil.method("""
                return new java.util.AbstractList<>() {
                    @Override
                    public int size() {
                        return pages.size();
                    }

                    @Override
                    public String get(int index) {
                        throw new org.opentest4j.TestAbortedException("not today");
                    }

                    @Override
                    public boolean contains(Object text) {
                        return true;
                    }
                };""")));
    }

    private static void refused(Verdict verdict) {
        assertThat(verdict.passed()).as("%s", verdict).isFalse();
        assertThat(verdict.earned()).isLessThan(10);
    }
}

package course.grade.isolate;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

@DisplayName("the isolation of students' code")
class IsolationTest {

    private static final long MB = 1 << 20;

    @ParameterizedTest
    @EnumSource(Level.class)
    @DisplayName("keeps at each level what the level promises and ends by the clock what does not end, or says why it can't here")
    void levels(Level level) throws IOException {
        try (var isolation = Isolation.of(level)) {
            var report = isolation.report();

            assertThat(report.level()).isEqualTo(level);
            assertThat(report.proofs()).extracting(Proof::claim).containsExactlyInAnyOrder(Claim.values());
            assertThat(report.holds(Claim.LAB)).isTrue();
            assertThat(report.holds(Claim.NOTHING_LEFT)).isTrue();
            assertThat(report.holds(Claim.FILES)).isEqualTo(level != Level.FLOOR);
            assertThat(report.holds(Claim.WRITES)).isEqualTo(level != Level.FLOOR);
            assertThat(report.text()).contains("Isolation level " + level.number(), "kept:     Students' code reaches the lab.");
            try (var scratch = isolation.scratch();
                 var confined = start(isolation, guest(isolation), scratch, Duration.ofMillis(300), MB, "hang")) {
                assertThat(confined.await()).isEqualTo(new Ending.Killed(Ending.Why.CLOCK));
                assertThat(confined.process().onExit()).succeedsWithin(Duration.ofSeconds(30));
            }
        } catch (CannotConfine failure) {
            assertThat(failure).hasMessageMatching("(?s).{20,}");
            Assumptions.abort("%s does not work here: %s".formatted(level.word(), failure.getMessage()));
        }
    }

    private static Path guest(Isolation isolation) throws IOException {
        try (var bytes = Guest.class.getResourceAsStream("Guest.class")) {
            return isolation.publish(Map.of("course/grade/isolate/Guest.class", Objects.requireNonNull(bytes).readAllBytes()));
        }
    }

    private static Confined start(Isolation isolation, Path guest, Scratch scratch, Duration wall, long disk, String... words) {
        var limits = new Limits(32 * MB, 2048 * MB, wall, 100, disk, 256, new Reach.Nowhere());
        var home = Path.of(System.getProperty("java.home"));
        var command = new ArrayList<>(List.of(home.resolve("bin/java").toString()));
        command.addAll(limits.flags(scratch.folder()));
        command.addAll(List.of("-cp", guest.toString(), Guest.class.getName()));
        command.addAll(List.of(words));
        return isolation.start(command, Set.of(home, guest), scratch.folder(), limits);
    }

    @Nested
    @DisplayName("at the strongest level of this machine")
    class Strongest {

        private static @Nullable Isolation isolation;
        private static Path guest = Path.of("");

        @BeforeAll
        static void find() throws IOException {
            try {
                isolation = Isolation.strongest();
            } catch (CannotConfine failure) {
                Assumptions.abort("No level works here: " + failure.getMessage());
            }
            guest = guest(isolation());
        }

        @AfterAll
        static void close() {
            if (isolation != null) {
                isolation.close();
            }
        }

        private static Isolation isolation() {
            return Objects.requireNonNull(isolation);
        }

        private static Confined start(Scratch scratch, long disk, String... words) {
            return IsolationTest.start(isolation(), guest, scratch, Duration.ofMinutes(2), disk, words);
        }

        @Test
        @DisplayName("a program runs, prints and ends, and stronger levels say why they were passed over")
        void runs() throws IOException {
            try (var scratch = isolation().scratch(); var confined = start(scratch, MB, "greet")) {
                assertThat(new String(confined.output().readAllBytes(), StandardCharsets.UTF_8).strip()).isEqualTo("hello");
                assertThat(confined.await()).isEqualTo(new Ending.Exited(0));
            }
            assertThat(isolation().report().passedOver()).extracting(IsolationReport.PassedOver::level)
                    .containsExactlyElementsOf(List.of(Level.values()).subList(0, isolation().level().ordinal()));
        }

        @Test
        @DisplayName("a program that fills the disk is stopped")
        void disk() {
            try (var scratch = isolation().scratch(); var confined = start(scratch, MB, "fill")) {
                assertThat(confined.await()).isEqualTo(new Ending.Killed(Ending.Why.DISK));
            }
        }

        @Test
        @DisplayName("what a program leaves in its folder goes, and nothing that a link leads to; for root, it was another user's")
        void mess(@TempDir Path outside) throws IOException {
            var kept = Files.writeString(outside.resolve("kept"), "x");
            try (var scratch = isolation().scratch()) {
                try (var confined = start(scratch, MB, "mess", outside.toString())) {
                    assertThat(confined.await()).isEqualTo(new Ending.Exited(0));
                    confined.close();
                }
                var owner = (int) Files.getAttribute(scratch.folder().resolve("a"), "unix:uid");
                assertThat(owner).matches(it -> Systems.root() ? it > 60_000 : it == Libc.user());
                scratch.close();
                assertThat(scratch.folder()).doesNotExist();
            }
            assertThat(kept).hasContent("x");
        }

        @Test
        @DisplayName("a path that is not there is named")
        void missing() {
            try (var scratch = isolation().scratch()) {
                assertThatThrownBy(() -> isolation().start(List.of("java"), Set.of(Path.of("/no/such/path")), scratch.folder(),
                        Limits.worker(Duration.ofSeconds(1), new Reach.Nowhere())))
                        .isInstanceOf(CannotConfine.class).hasMessageContaining("/no/such/path");
            }
        }
    }
}

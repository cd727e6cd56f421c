package course.grade.workshop;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

@DisplayName("a folder to grade from")
class ClaimTest {

    @Test
    @DisplayName("belongs to one at a time; the next takes another, until it is free again")
    void one(@TempDir Path folder) {
        var memory = folder.resolve(".course");
        try (var first = Claim.first(memory)) {
            try (var second = Claim.first(memory); var third = Claim.first(memory)) {
                assertThat(first.folder()).isEqualTo(memory.resolve("grade"));
                assertThat(second.folder()).isEqualTo(memory.resolve("grade-2"));
                assertThat(third.folder()).isEqualTo(memory.resolve("grade-3"));
            }
            try (var second = Claim.first(memory)) {
                assertThat(second.folder()).isEqualTo(memory.resolve("grade-2"));
            }
        }
        try (var again = Claim.first(memory)) {
            assertThat(again.folder()).isEqualTo(memory.resolve("grade"));
        }
    }
}

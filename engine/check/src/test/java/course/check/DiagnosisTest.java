package course.check;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

@DisplayName("a diagnosis")
class DiagnosisTest {

    @ParameterizedTest
    @EnumSource
    @DisplayName("says in one sentence, without capital and period, what is wrong")
    void sentence(Diagnosis diagnosis) {
        assertThat(diagnosis.sentence()).matches("[a-z][^.!?\n]*[a-z0-9]").hasSizeBetween(10, 140).doesNotContain("  ");
    }

    @ParameterizedTest
    @EnumSource
    @DisplayName("sends to a lesson by folder, section and title, if to any")
    void lesson(Diagnosis diagnosis) {
        assertThat(diagnosis.lessons()).extracting(Diagnosis.Lesson::folder).doesNotHaveDuplicates();
        assertThat(diagnosis.lessons()).allSatisfy(lesson -> {
            assertThat(lesson.folder()).matches("\\d\\d-[a-z0-9-]+");
            assertThat(lesson.section()).matches("[a-z][a-z0-9-]*");
            assertThat(lesson.title()).matches("[A-Z].*[^.]");
            assertThat(lesson).hasToString("lesson %s, '%s'".formatted(lesson.folder().substring(0, 2), lesson.title()));
        });
    }

    @Test
    @DisplayName("sends to the lesson of the exercise where that explains it, and else to another")
    void ownLesson() {
        assertThat(Diagnosis.BUFFERED.lesson("streaming")).hasValueSatisfying(it -> assertThat(it.folder()).isEqualTo("14-streaming"));
        assertThat(Diagnosis.BUFFERED.lesson("bodies")).hasValueSatisfying(it -> assertThat(it.folder()).isEqualTo("04-bodies"));
        assertThat(Diagnosis.BUFFERED.lesson("races")).isEqualTo(Diagnosis.BUFFERED.lesson("bodies"));
        assertThat(Diagnosis.TODO.lesson("bodies")).isEmpty();
    }

    @Test
    @DisplayName("is said in words of its own")
    void distinct() {
        assertThat(Arrays.stream(Diagnosis.values()).map(Diagnosis::sentence)).doesNotHaveDuplicates();
    }

    @Test
    @DisplayName("has a code that no outcome of a check has")
    void codes() {
        assertThat(Arrays.stream(Diagnosis.values()).map(Diagnosis::name))
                .doesNotContain("PASS", "COMPILE_ERROR", "TAMPERED", "NO_TESTS", "TIMEOUT", "NO_SOURCE", "CLASS_RENAMED");
    }
}

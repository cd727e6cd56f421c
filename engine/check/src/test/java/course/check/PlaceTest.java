package course.check;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("a place in the learner's code")
class PlaceTest {

    @Test
    @DisplayName("is in a class of an exercise, and not in its check")
    void learners() {
        assertThat(Place.isLearners("exercise.gather.InOrder")).isTrue();
        assertThat(Place.isLearners("exercise.gather.InOrder$1")).isTrue();
        assertThat(Place.isLearners("exercise.gather.InOrderCheck")).isFalse();
        assertThat(Place.isLearners("exercise.gather.InOrderCheck$Round")).isFalse();
        assertThat(Place.isLearners("lesson.gather.Outcome")).isFalse();
        assertThat(Place.isLearners("java.util.ArrayList")).isFalse();
    }
}

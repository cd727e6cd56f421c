package course.check;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

@DisplayName("what an exception means")
class FailuresTest {

    private static final StackTraceElement LEARNERS = new StackTraceElement("exercise.gather.InOrder", "fetchAll", "InOrder.java", 21);
    private static final StackTraceElement LAMBDA = new StackTraceElement("exercise.gather.InOrder$Answer", "lambda$get$0", "InOrder.java", 30);
    private static final StackTraceElement CONSTRUCTOR = new StackTraceElement("exercise.gather.InOrder", "<init>", "InOrder.java", 9);
    private static final StackTraceElement CHECKS = new StackTraceElement("exercise.gather.InOrderCheck", "lambda$together$0", "InOrderCheck.java", 33);
    private static final StackTraceElement JDKS = new StackTraceElement("java.util.concurrent.CompletableFuture", "join", "CompletableFuture.java", 2117);

    @ParameterizedTest(name = "{0} is {1}")
    @MethodSource("failures")
    @DisplayName("is told by its type")
    void diagnosis(Throwable failure, Diagnosis expected) {
        assertThat(Failures.diagnosis(failure)).isEqualTo(expected);
    }

    static Stream<Arguments> failures() {
        return Stream.of(
                Arguments.of(Todo.task(1, "ask"), Diagnosis.TODO),
                Arguments.of(new Call.NullAnswered(), Diagnosis.NULL_RETURNED),
                Arguments.of(new ExceptionInInitializerError(new IllegalStateException()), Diagnosis.STATIC_INIT),
                Arguments.of(new NoClassDefFoundError("Could not initialize class exercise.gather.InOrder"), Diagnosis.STATIC_INIT),
                Arguments.of(new NoClassDefFoundError("exercise/gather/InOrder"), Diagnosis.SIGNATURE),
                Arguments.of(new NoSuchMethodError("'void exercise.gather.InOrder.<init>()'"), Diagnosis.SIGNATURE),
                Arguments.of(new IllegalAccessError(), Diagnosis.SIGNATURE),
                Arguments.of(new InstantiationError(), Diagnosis.SIGNATURE),
                Arguments.of(at(new IllegalStateException(), JDKS, CONSTRUCTOR, CHECKS), Diagnosis.CONSTRUCTOR),
                Arguments.of(at(new IllegalStateException(), JDKS, LEARNERS, CHECKS), Diagnosis.THREW),
                Arguments.of(new StackOverflowError(), Diagnosis.THREW));
    }

    @Test
    @DisplayName("is told with type, place and message, as far as they are known")
    void evidence() {
        assertThat(Failures.evidence(at(new IllegalStateException("closed"), JDKS, LAMBDA, LEARNERS))).isEqualTo("IllegalStateException at InOrder.java:30: closed");
        assertThat(Failures.evidence(at(new IllegalStateException(), JDKS))).isEqualTo("IllegalStateException");
        assertThat(Failures.evidence(Todo.task(1, "ask for all pages"))).isEqualTo("Task 1 waits: ask for all pages.");
        assertThat(Failures.evidence(new ExceptionInInitializerError(at(new NumberFormatException("one"), LEARNERS))))
                .isEqualTo("NumberFormatException at InOrder.java:21: one");
    }

    @Test
    @DisplayName("a place is the innermost frame of the learner's, never the check's")
    void place() {
        assertThat(Place.of(List.of(JDKS, LAMBDA, LEARNERS, CHECKS))).contains("InOrder.java:30");
        assertThat(Place.of(List.of(JDKS, CHECKS))).isEmpty();
        assertThat(Place.of(List.of())).isEmpty();
    }

    @Test
    @DisplayName("waiting is told by what the learner's code called")
    void waiting() {
        assertThat(Place.waiting(List.of(JDKS, LEARNERS, CHECKS))).contains("CompletableFuture.join at InOrder.java:21");
        assertThat(Place.waiting(List.of(LEARNERS, CHECKS))).contains("InOrder.java:21");
        assertThat(Place.waiting(List.of(JDKS))).isEqualTo(Optional.empty());
    }

    private static <T extends Throwable> T at(T failure, StackTraceElement... stack) {
        failure.setStackTrace(stack);
        return failure;
    }
}

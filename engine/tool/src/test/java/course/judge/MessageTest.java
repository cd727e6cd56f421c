package course.judge;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import course.judge.Message.Judged;
import course.judge.Message.Order;
import course.judge.Message.Stuck;
import course.verdict.CriterionResult;
import course.verdict.CriterionResult.State;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import tools.jackson.core.JacksonException;

@DisplayName("a message between the judge and its child")
class MessageTest {

    @Test
    @DisplayName("is one line, whatever it carries, and comes back as it was")
    void oneLine() {
        var result = new CriterionResult(1, "a title\nof two lines", 4, State.FAILED, "SEQUENTIAL", "\"1\" of 10\r\n", "ü", null, null, null, "{}", List.of("slow"));

        var line = new Judged(result).line();

        assertThat(line.lines()).hasSize(1);
        assertThat(Message.of(line)).isEqualTo(new Judged(result));
        assertThat(Message.of(new Stuck("busy in InOrder.java:7", 2).line())).isEqualTo(new Stuck("busy in InOrder.java:7", 2));
    }

    @Test
    @DisplayName("carries classes byte for byte, and paths with any letter")
    void classes() {
        var bytes = new byte[] {(byte) 0xCA, (byte) 0xFE, 0, -1, '\n'};
        var jars = List.of(Path.of("", "gro\u00DFe Sachen", "one.jar").toAbsolutePath());
        var line = new Order("exercise.gather.InOrderCheck", Map.of("exercise.gather.InOrder", bytes), jars, true)
                .line();

        assertThat(Message.of(line)).isInstanceOfSatisfying(Order.class, order -> {
            assertThat(order.classes().get("exercise.gather.InOrder")).isEqualTo(bytes);
            assertThat(order.libraries()).isEqualTo(jars);
            assertThat(order.flights()).isTrue();
        });
    }

    @Test
    @DisplayName("anything else is refused")
    void others() {
        assertThatThrownBy(() -> Message.of("hello")).isInstanceOf(JacksonException.class);
        assertThatThrownBy(() -> Message.of("{\"say\":\"pass\"}")).isInstanceOf(JacksonException.class);
        assertThatThrownBy(() -> Message.of("")).isInstanceOf(JacksonException.class);
    }

    @Test
    @DisplayName("what was printed is kept up to 16 KiB, and taken once")
    void printed() {
        var printed = new Printed();
        var stream = printed.stream();

        stream.println("grün");
        stream.print("x".repeat(100_000));
        stream.write('y');

        assertThat(printed.take()).startsWith("grün").hasSizeLessThanOrEqualTo(16 * 1024);
        assertThat(printed.take()).isEmpty();
        stream.print("again");
        assertThat(printed.take().getBytes(StandardCharsets.UTF_8)).asString(StandardCharsets.UTF_8).isEqualTo("again");
    }
}

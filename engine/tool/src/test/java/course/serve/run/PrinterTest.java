package course.serve.run;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("what is printed")
class PrinterTest {

    private final ByteArrayOutputStream said = new ByteArrayOutputStream();
    private final Printer printer = new Printer(new Voice("", said));

    @Test
    @DisplayName("is told at once after a pause, whole letters only, and nothing is lost or told twice")
    void letters() {
        var stream = printer.stream();
        stream.print("a");
        assertThat(told()).isEqualTo("a");

        var letter = "ü€😀".getBytes(StandardCharsets.UTF_8);
        for (var part : letter) {
            stream.write(part);
            printer.tell();
        }
        stream.print("x".repeat(20_000));
        printer.tell();

        assertThat(told()).isEqualTo("aü€😀" + "x".repeat(20_000));
    }

    private String told() {
        return said.toString(StandardCharsets.UTF_8).lines()
                .map(line -> ((Event.Out) Event.JSON.readValue(line, Event.class)).text())
                .reduce("", String::concat);
    }
}

package course.serve.run;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

@DisplayName("a child")
@Timeout(300)
class ChildTest {

    @Test
    @DisplayName("ends with its server: when the pipe between them is closed, whatever its code does")
    void diesWithServer() throws Exception {
        var process = new ProcessBuilder(Path.of(System.getProperty("java.home"), "bin", "java").toString(), "-XX:+UseSerialGC",
                "-XX:TieredStopAtLevel=1", "-cp", System.getProperty("java.class.path"), RunChild.class.getName(), "SNIPPET").start();
        try (var said = process.inputReader(StandardCharsets.UTF_8)) {
            var orders = process.outputWriter(StandardCharsets.UTF_8);
            orders.write("MARK\n" + new Order.Snippet("System.out.println(\"busy\"); while (true) { }").line() + "\n");
            orders.flush();
            for (var line = said.readLine(); !line.contains("busy"); line = said.readLine()) {
                assertThat(process.isAlive()).isTrue();
            }

            orders.close();

            assertThat(process.onExit()).succeedsWithin(Duration.ofSeconds(60));
        } finally {
            process.destroyForcibly();
        }
    }
}

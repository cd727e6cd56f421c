package course.progress;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

@DisplayName("progress of two processes")
class TwoProcessesTest {

    @Test
    @DisplayName("that write at once loses nothing")
    void processes(@TempDir Path folder) throws IOException, InterruptedException {
        var file = folder.resolve("progress.txt");
        var processes = new ArrayList<Process>();
        for (var word : new String[] {"gather", "backoff"}) {
            processes.add(new ProcessBuilder(Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                    "-XX:TieredStopAtLevel=1",
                    "-cp", System.getProperty("java.class.path"), Writer.class.getName(), file.toString(), word)
                            .inheritIO().start());
        }

        for (var process : processes) {
            assertThat(process.waitFor(60, TimeUnit.SECONDS)).isTrue();
        }
        assertThat(new Progress(file, InstantSource.system()).all()).hasSize(100);
    }

    static final class Writer {
        private Writer() {}

        public static void main(String[] arguments) {
            var progress = new Progress(Path.of(arguments[0]), InstantSource.system());
            for (int i = 0; i < 50; i++) {
                progress.judged(arguments[1] + "/number-" + i, "SEQUENTIAL");
            }
        }
    }
}

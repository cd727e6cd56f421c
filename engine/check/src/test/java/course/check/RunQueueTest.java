package course.check;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assumptions.assumeThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.atomic.AtomicBoolean;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

@DisplayName("the run queue of the operating system")
@Timeout(30)
class RunQueueTest {

    @TempDir
    private Path tasks;

    @Test
    @DisplayName("names who runs, not who sleeps, asks, or compiles")
    void states() throws IOException {
        task(1, "asks", "R");
        task(2, "C2 CompilerThre", "R");
        task(3, "sleeps", "S");
        var queue = new RunQueue(List.of(tasks), tasks.resolve("1/stat"));

        assertThat(queue.stays(2, 1)).isEmpty();
        assertThat(queue.idle()).isTrue();
        task(4, "odd) R (name", "R");
        assertThat(queue.stays(2, 1)).contains("odd) R (name");
        assertThat(queue.idle()).isFalse();
    }

    @Test
    @DisplayName("is that of all processes together, and does without one that has ended")
    void processes() throws IOException {
        task(1, "asks", "R");
        var other = tasks.resolve("other");
        var queue = new RunQueue(List.of(tasks, other), tasks.resolve("1/stat"));

        assertThat(queue.idle()).isTrue();
        Files.writeString(Files.createDirectories(other.resolve("7")).resolve("stat"), "7 (elsewhere) R 1 1 1 0 -1");
        assertThat(queue.stays(2, 1)).contains("elsewhere");
    }

    @Test
    @DisplayName("knows nothing where the operating system does not tell")
    void unknown() {
        assertThat(new RunQueue(List.of(tasks.resolve("none")), tasks.resolve("none/stat")).stays(2, 1)).isEmpty();
    }

    @Test
    @DisplayName("has a thread that computes, until it ends")
    void real() throws InterruptedException {
        assumeThat(Path.of("/proc/thread-self/stat")).as("Linux tells").exists();
        var end = new AtomicBoolean();
        var thread = Thread.ofPlatform().daemon().name("computes").start(() -> {
            while (!end.get()) {
                Thread.onSpinWait();
            }
        });

        Soon.holds(() -> RunQueue.lasting(3, 1_000_000).filter("computes"::equals).isPresent());
        assertThat(RunQueue.isIdle()).isFalse();
        end.set(true);
        thread.join();
        Soon.holds(() -> RunQueue.lasting(3, 1_000_000).filter("computes"::equals).isEmpty());
    }

    private void task(int id, String name, String state) throws IOException {
        Files.writeString(Files.createDirectories(tasks.resolve(String.valueOf(id))).resolve("stat"),
                "%d (%s) %s 1 1 1 0 -1".formatted(id, name, state));
    }
}

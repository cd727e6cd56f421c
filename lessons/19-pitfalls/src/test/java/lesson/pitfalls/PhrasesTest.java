package lesson.pitfalls;

import static org.assertj.core.api.Assertions.assertThat;

import com.sun.management.HotSpotDiagnosticMXBean;
import com.sun.management.HotSpotDiagnosticMXBean.ThreadDumpFormat;
import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.CountDownLatch;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The phrases about finding faults that From Python quotes. */
class PhrasesTest {

    private static final ScopedValue<String> USER = ScopedValue.newInstance();

    @Test
    @DisplayName("a dump names every thread, virtual ones too")
    void dump(@TempDir Path folder) throws IOException, InterruptedException {
        var started = new CountDownLatch(1);
        var end = new CountDownLatch(1);
        var thread = Thread.ofVirtual().name("somebody waits").start(() -> await(started, end));
        started.await();
        var file = folder.resolve("threads.txt");
        // tag::dump[]
        ManagementFactory.getPlatformMXBean(
                        HotSpotDiagnosticMXBean.class)
                .dumpThreads(file.toString(),
                        ThreadDumpFormat.TEXT_PLAIN);
        // end::dump[]
        assertThat(Files.readString(file)).contains("\"somebody waits\" virtual", "PhrasesTest.await");
        end.countDown();
        thread.join();
    }

    @Test
    @DisplayName("a scoped value is there in its block, and nowhere else")
    void scoped() {
        // tag::scoped[]
        var text = ScopedValue.where(USER, "ada")
                .call(() -> greeting());
        // end::scoped[]
        assertThat(text).isEqualTo("hello ada");
        assertThat(USER.isBound()).isFalse();
    }

    private static String greeting() {
        return "hello " + USER.get();
    }

    private static void await(CountDownLatch started, CountDownLatch end) {
        started.countDown();
        try {
            end.await();
        } catch (InterruptedException _) {
            Thread.currentThread().interrupt();
        }
    }
}

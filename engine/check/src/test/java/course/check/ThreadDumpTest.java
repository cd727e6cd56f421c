package course.check;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayDeque;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

@DisplayName("a dump of all threads")
@Timeout(30)
class ThreadDumpTest {

    private final CompletableFuture<Void> end = new CompletableFuture<>();

    @AfterEach
    void release() {
        end.complete(null);
    }

    @Test
    @DisplayName("tells where a platform thread waits")
    void platform() {
        var thread = Thread.ofPlatform().daemon().start(this::standStill);

        Soon.holds(() -> thread.getState() == Thread.State.WAITING);
        assertThat(whereOneWaits()).isTrue();
    }

    @Test
    @DisplayName("tells where a virtual thread waits")
    void virtual() {
        var thread = Thread.ofVirtual().start(this::standStill);

        Soon.holds(() -> thread.getState() == Thread.State.WAITING);
        assertThat(whereOneWaits()).isTrue();
    }

    @Test
    @DisplayName("tells the thread of a call from one that the called method has started")
    void caller() {
        Thread.ofPlatform().daemon().start(this::standStill);
        var call = Call.start(() -> {
            waitLikeALearner();
            return "";
        });

        Soon.holds(() -> parked("waitLikeALearner", true) && parked("standStill", false));
        assertThat(parked("waitLikeALearner", false)).isFalse();
        call.abandon();
    }

    @Test
    @DisplayName("tells a thread that computes from one that waits")
    void busy() {
        var thread = Thread.ofPlatform().daemon().start(this::compute);

        Soon.holds(() -> ThreadDump.now().threads().stream().anyMatch(standing -> standing.busy() && stands(standing, "compute")));
        assertThat(ThreadDump.now().work()).isPresent();
        end.complete(null);
        Soon.holds(() -> !thread.isAlive());
        assertThat(ThreadDump.now().threads()).noneMatch(standing -> stands(standing, "compute"));
    }

    @Test
    @DisplayName("believes in work that it sees at each of three looks, and no other")
    void lasting() {
        var looks = new ArrayDeque<>(List.of(Optional.of("a"), Optional.of("b"), Optional.of("c"), Optional.of("d")));

        assertThat(ThreadDump.lasting(looks::removeFirst)).contains("c");
        assertThat(ThreadDump.lasting(() -> looks.isEmpty() ? Optional.empty() : looks.removeFirst())).isEmpty();
    }

    @Test
    @DisplayName("leaves the judge's own threads out")
    void own() {
        assertThat(ThreadDump.now().threads()).noneMatch(standing -> stands(standing, "own"));
    }

    @Test
    @DisplayName("has no thread that is gone")
    void gone() throws InterruptedException {
        var thread = Thread.ofVirtual().start(this::standStill);
        end.complete(null);
        thread.join();

        assertThat(whereOneWaits()).isFalse();
    }

    private void standStill() {
        end.join();
    }

    private void waitLikeALearner() {
        end.join();
    }

    private static boolean parked(String method, boolean caller) {
        return ThreadDump.now().threads().stream()
                .anyMatch(thread -> thread.waits() && thread.isCaller() == caller && stands(thread, method));
    }

    private void compute() {
        while (!end.isDone()) {
            Thread.onSpinWait();
        }
    }

    private static boolean whereOneWaits() {
        return ThreadDump.now().threads().stream().filter(ThreadDump.Standing::waits).anyMatch(thread -> stands(thread, "standStill"));
    }

    private static boolean stands(ThreadDump.Standing thread, String method) {
        return thread.stack().stream().anyMatch(frame -> frame.getClassName().equals(ThreadDumpTest.class.getName())
                && frame.getMethodName().equals(method) && frame.getFileName().equals("ThreadDumpTest.java") && frame.getLineNumber() > 0);
    }
}

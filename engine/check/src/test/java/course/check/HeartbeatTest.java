package course.check;

import static org.assertj.core.api.Assertions.assertThat;

import course.lab.Lab;
import course.lab.junit.LabExtension;
import java.time.Duration;
import java.util.Arrays;
import java.util.concurrent.FutureTask;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.ReentrantReadWriteLock;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.extension.ExtendWith;

@ExtendWith(LabExtension.class)
@DisplayName("a heartbeat")
@Timeout(60)
class HeartbeatTest {

    @Test
    @DisplayName("waits while somebody looks between two of them")
    void between(Lab lab) throws Exception {
        var heartbeat = new Heartbeat(lab);
        var beating = new FutureTask<>(() -> heartbeat.await(() -> false, 1, Duration.ZERO));

        Heartbeat.between(() -> {
            var thread = Thread.ofPlatform().daemon().start(beating);
            Soon.holds(() -> waitsForTheLook(thread));
            return thread;
        });

        assertThat(beating.get(30, TimeUnit.SECONDS)).isFalse();
        assertThat(heartbeat.pace().beats()).isEqualTo(1);
    }

    private static boolean waitsForTheLook(Thread thread) {
        return Arrays.stream(thread.getStackTrace()).map(StackTraceElement::getClassName)
                .anyMatch(name -> name.startsWith(ReentrantReadWriteLock.class.getName()));
    }
}

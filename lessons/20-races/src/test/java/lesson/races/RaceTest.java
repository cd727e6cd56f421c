package lesson.races;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import course.lab.Lab;
import course.lab.junit.LabExtension;
import java.io.IOException;
import java.net.http.HttpClient;
import java.time.Duration;
import java.util.Collections;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.atomic.AtomicBoolean;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.extension.ExtendWith;

@ExtendWith(LabExtension.class)
@DisplayName("A race")
@Timeout(60)
class RaceTest {

    @Test
    @DisplayName("is won by the first success, and comes back when the losers have ended")
    void won() throws Exception {
        var running = new CountDownLatch(1);
        var ended = new AtomicBoolean();
        Callable<String> loser = () -> {
            running.countDown();
            try {
                Thread.sleep(Duration.ofHours(1));
                return "late";
            } finally {
                ended.set(true);
            }
        };
        Callable<String> winner = () -> {
            running.await();
            return "first";
        };

        assertThat(Race.first(List.of(loser, winner))).isEqualTo("first");
        assertThat(ended).isTrue();
    }

    @Test
    @DisplayName("is lost by all with every failure told")
    void lost() {
        Callable<String> one = () -> {
            throw new IOException("one");
        };
        Callable<String> other = () -> {
            throw new IllegalStateException("other");
        };

        assertThatThrownBy(() -> Race.first(List.of(one, other))).isInstanceOf(AllLost.class).hasMessage("all 2 runners lost")
                .satisfies(lost -> assertThat(lost.getSuppressed()).extracting(Throwable::getMessage)
                        .containsExactlyInAnyOrder("one", "other"));
    }

    @Test
    @DisplayName("of many is won as well: scenario 3")
    void crowd(Lab lab) throws Exception {
        var racers = Integer.getInteger("course.racers", 300);
        try (var client = HttpClient.newHttpClient()) {
            assertThat(Race.first(Collections.nCopies(racers, new Ask(client).text(lab.uri("/3?racers=" + racers))))).isEqualTo("right");
        }
    }
}

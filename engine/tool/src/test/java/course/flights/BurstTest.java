package course.flights;

import static org.assertj.core.api.Assertions.assertThat;

import course.lab.End;
import course.lab.Flight;
import course.lab.Moment;
import course.lab.timeline.Lane;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.jspecify.annotations.Nullable;

@DisplayName("the last requests that belong together")
class BurstTest {

    private static final long SILENCE = Burst.SILENCE.toSeconds();

    private final List<Flight> all = new ArrayList<>();
    private int sequence;

    @Test
    @DisplayName("begin after a silence, counted from the last end")
    void silence() {
        flies(0, 1L);
        flies(20, 40L);
        flies(40 + SILENCE, 41 + SILENCE);

        assertThat(burst(60).flights()).extracting(Flight::number).containsExactly(2, 3);

        flies(42 + 2 * SILENCE, 43 + 2 * SILENCE);
        assertThat(burst(60).flights()).extracting(Flight::number).containsExactly(4);
    }

    @Test
    @DisplayName("hold whoever is still in flight, however long that is")
    void held() {
        flies(0, null);
        flies(500, 501L);

        assertThat(burst(1_000).flights()).hasSize(2);
    }

    @Test
    @DisplayName("are drawn with those in flight first of all, when there is no room for all")
    void room() {
        flies(0, null);
        flies(1, 2L);
        flies(2, 3L);
        flies(3, 4L);

        var picture = burst(5).timeline(2);

        assertThat(picture.lanes()).extracting(Lane::number).containsExactly(1, 4);
        assertThat(picture.summary()).startsWith("4 requests, at most 2 in flight");
    }

    private Burst burst(long now) {
        return Burst.of(all, Duration.ofSeconds(now));
    }

    private void flies(long from, @Nullable Long to) {
        all.add(new Flight(all.size() + 1, 1, 0, "HTTP/1.1", "GET", "/delay/1", moment(from), null, null, null,
                to == null ? null : moment(to), to == null ? End.IN_FLIGHT : End.ANSWERED, to == null ? 0 : 200, Duration.ZERO,
                Map.of(), new byte[0], 0));
    }

    private Moment moment(long seconds) {
        return new Moment(++sequence, Duration.ofSeconds(seconds));
    }
}

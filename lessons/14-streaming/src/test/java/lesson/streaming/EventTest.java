package lesson.streaming;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.NoSuchElementException;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("Server-sent events")
class EventTest {

    @Test
    @DisplayName("are separated by empty lines, and their data may have several lines")
    void events() {
        assertThat(Event.of("""
                data: one

                event: tick
                id: 7
                data: two
                data:three

                """.lines().toList())).containsExactly(
                new Event("", "message", "one"), new Event("7", "tick", "two\nthree"));
    }

    @Test
    @DisplayName("keep the last id, and forget the type")
    void idStays() {
        assertThat(Event.of(List.of("id: 1", "event: tick", "data: a", "", "data: b", "")))
                .containsExactly(new Event("1", "tick", "a"), new Event("1", "message", "b"));
    }

    @Test
    @DisplayName("leave out comments, unknown fields, events without data, and what is not complete")
    void leftOut() {
        assertThat(Event.of(List.of(": still here", "", "event: tick", "", "retry: 100", "data", "", "data: cut off")))
                .containsExactly(new Event("", "message", ""));
    }

    @Test
    @DisplayName("end like any other iteration")
    void end() {
        var events = Event.of(List.<String>of()).iterator();

        assertThat(events.hasNext()).isFalse();
        assertThatThrownBy(events::next).isInstanceOf(NoSuchElementException.class);
    }
}

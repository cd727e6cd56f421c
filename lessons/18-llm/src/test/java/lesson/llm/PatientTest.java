package lesson.llm;

import static org.assertj.core.api.Assertions.assertThat;

import course.lab.Lab;
import course.lab.Reply;
import course.lab.junit.LabExtension;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CopyOnWriteArrayList;
import lesson.semaphores.Turnstile;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

@ExtendWith(LabExtension.class)
@DisplayName("Who is patient")
class PatientTest {

    private final List<Duration> waits = new CopyOnWriteArrayList<>();

    @Test
    @DisplayName("waits as long as the service says, and longer than the SDK would")
    void waits(Lab lab) {
        lab.answer("/v1/chat/completions", busy("60"), busy("soon"), Reply.json("""
                {"id": "1", "object": "chat.completion", "created": 1, "model": "echo", "choices": [
                  {"index": 0, "finish_reason": "stop", "message": {"role": "assistant", "content": "jam"}}]}"""));

        assertThat(ask(lab)).isEqualTo(new Pair.Answered("figs?", "jam"));
        assertThat(waits).containsExactly(Duration.ofMinutes(1), Duration.ofSeconds(1));
    }

    @Test
    @DisplayName("gives up after four tries, and at once after another status")
    void givesUp(Lab lab) {
        lab.answer("/v1/chat/completions", busy("1"), busy("2"), busy("3"), busy("4"), Reply.status(400));

        assertThat(ask(lab)).isEqualTo(new Pair.Refused("figs?", 429));
        assertThat(waits).containsExactly(Duration.ofSeconds(1), Duration.ofSeconds(2), Duration.ofSeconds(3));
        assertThat(ask(lab)).isEqualTo(new Pair.Refused("figs?", 400));
        assertThat(lab.flights().count()).isEqualTo(5);
    }

    private Pair ask(Lab lab) {
        try (var model = new Model(Model.builder(Settings.practice(lab.uri("/v1"))).maxRetries(0).build())) {
            return new Patient(model, new Turnstile(1), wait -> {
                waits.add(wait);
                return CompletableFuture.completedFuture(null);
            }).pair("figs?", 1).join();
        }
    }

    private static Reply busy(String wait) {
        return Reply.status(429).header("Retry-After", wait);
    }
}

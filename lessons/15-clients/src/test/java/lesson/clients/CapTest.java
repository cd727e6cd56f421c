package lesson.clients;

import static org.assertj.core.api.Assertions.assertThat;

import com.github.mizosoft.methanol.Methanol;
import course.lab.Lab;
import course.lab.junit.LabExtension;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;
import java.util.concurrent.CompletableFuture;
import java.util.stream.Stream;
import lesson.semaphores.Turnstile;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

@ExtendWith(LabExtension.class)
class CapTest {

    @AutoClose
    private final Methanol client = Methanol.newBuilder().interceptor(new Cap(new Turnstile(3))).build();

    @Test
    @DisplayName("no more than three at a time, and all of them come")
    void cap(Lab lab) {
        var gate = lab.hold("/pages");
        var answers = lab.pages(9).stream().map(page -> Asker.jdk(client).ask(page)).toList();
        assertThat(gate.awaitInFlight(3, Duration.ofSeconds(20))).isTrue();
        gate.open();

        var all = CompletableFuture.allOf(answers.toArray(CompletableFuture[]::new));
        assertThat(all).succeedsWithin(Duration.ofSeconds(20));
        assertThat(lab.flights().highWater()).isEqualTo(3);
    }

    @Test
    @DisplayName("a failure gives its place back, and send goes through the same turnstile")
    void places(Lab lab) throws Exception {
        var broken = Stream.generate(() -> Asker.jdk(client).ask(lab.uri("/fault/half"))).limit(6).toList();
        assertThat(broken).allSatisfy(answer -> assertThat(answer).failsWithin(Duration.ofSeconds(20)));

        var request = HttpRequest.newBuilder(lab.uri("/pages/1")).build();
        assertThat(client.send(request, BodyHandlers.ofString()).body()).isEqualTo("page 1");
    }
}

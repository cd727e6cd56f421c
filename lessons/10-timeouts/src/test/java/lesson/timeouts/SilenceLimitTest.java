package lesson.timeouts;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse.BodySubscribers;
import java.net.http.HttpTimeoutException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Flow.Subscription;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

class SilenceLimitTest {

    private final CompletableFuture<Void> canceled = new CompletableFuture<>();
    private final Subscription server = new Subscription() {
        @Override
        public void request(long pieces) {}

        @Override
        public void cancel() {
            canceled.complete(null);
        }
    };

    @Test
    @DisplayName("the pieces of a body that goes on are passed through")
    void alive() {
        var body = limit(Duration.ofMinutes(1));
        body.onSubscribe(server);
        body.onNext(List.of(ByteBuffer.wrap("half ".getBytes(StandardCharsets.UTF_8))));
        body.onNext(List.of(ByteBuffer.wrap("and half".getBytes(StandardCharsets.UTF_8))));
        body.onComplete();

        assertThat(body.getBody()).succeedsWithin(Duration.ofSeconds(5)).isEqualTo("half and half");
        assertThat(canceled).isNotDone();
    }

    @Test
    @DisplayName("a body that falls silent fails, and the server is let go")
    void silent() {
        var body = limit(Duration.ofMillis(1));
        body.onSubscribe(server);

        assertThat(body.getBody()).failsWithin(Duration.ofSeconds(5))
                .withThrowableOfType(ExecutionException.class).withCauseInstanceOf(HttpTimeoutException.class);
        assertThat(canceled).succeedsWithin(Duration.ofSeconds(5));
    }

    private static SilenceLimit<String> limit(Duration silence) {
        return new SilenceLimit<>(BodySubscribers.ofString(StandardCharsets.UTF_8), silence);
    }
}

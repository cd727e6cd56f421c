package lesson.semaphores;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.io.IOException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.IntStream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/** Nothing here sends a request: the work is a future that the test completes by hand. */
class TurnstileTest {

    private static final Duration BOUND = Duration.ofSeconds(10);

    private final Turnstile turnstile = new Turnstile(2);
    private final List<CompletableFuture<String>> started = new ArrayList<>();

    private CompletableFuture<String> begin() {
        var work = new CompletableFuture<String>();
        started.add(work);
        return work;
    }

    @Test
    @DisplayName("starts as much as it has places for, and no more")
    void cap() {
        for (var n = 0; n < 5; n++) {
            turnstile.pass(this::begin);
        }

        assertThat(started).hasSize(2);
    }

    @Test
    @DisplayName("lets the next one in when one is done, and hands its value on")
    void next() {
        var first = turnstile.pass(this::begin);
        var second = turnstile.pass(this::begin);
        turnstile.pass(this::begin);

        started.getFirst().complete("one");

        assertThat(started).hasSize(3);
        assertThat(first).isCompletedWithValue("one");
        assertThat(second).isNotDone();
    }

    @Test
    @DisplayName("gets its place back from a failure, and hands the failure on")
    void failure() {
        var first = turnstile.pass(this::begin);
        turnstile.pass(this::begin);
        turnstile.pass(this::begin);

        started.getFirst().completeExceptionally(new IOException("gone"));

        assertThat(started).hasSize(3);
        assertThat(first).failsWithin(BOUND).withThrowableThat().withRootCauseInstanceOf(IOException.class).withMessageContaining("gone");
    }

    @Test
    @DisplayName("gets its place back from work that cannot even start")
    void unstarted() {
        var refused = IntStream.range(0, 3).mapToObj(_ -> turnstile.<String>pass(() -> {
            throw new IllegalArgumentException("URI with undefined scheme");
        })).toList();

        turnstile.pass(this::begin);

        assertThat(started).hasSize(1);
        assertThat(refused).allSatisfy(answer -> assertThat(answer).isCompletedExceptionally());
    }

    @Test
    @DisplayName("keeps the cap when a caller gives up: the work still runs")
    void canceled() {
        var first = turnstile.pass(this::begin);
        turnstile.pass(this::begin);
        turnstile.pass(this::begin);

        first.cancel(true);

        assertThat(started).hasSize(2);
    }

    @Test
    @DisplayName("lets in those who came first")
    void order() {
        var order = new ArrayList<Integer>();
        turnstile.pass(this::begin);
        turnstile.pass(this::begin);
        for (var n = 0; n < 5; n++) {
            var number = n;
            turnstile.pass(() -> {
                order.add(number);
                return CompletableFuture.completedFuture("");
            });
        }

        started.getFirst().complete("");

        assertThat(order).containsExactly(0, 1, 2, 3, 4);
    }

    @Test
    @DisplayName("walks a long line of finished work without a deep stack")
    void longLine() {
        turnstile.pass(this::begin);
        turnstile.pass(this::begin);
        var answers = IntStream.range(0, 100_000)
                .mapToObj(_ -> turnstile.pass(() -> CompletableFuture.completedFuture("")))
                .toList();

        started.getFirst().complete("");

        assertThat(answers).allMatch(CompletableFuture::isDone);
    }

    @Test
    @DisplayName("keeps the cap and loses nobody when many threads come at once")
    void manyThreads() {
        var inside = new AtomicInteger();
        var most = new AtomicInteger();
        try (var threads = Executors.newVirtualThreadPerTaskExecutor()) {
            var answers = IntStream.range(0, 2_000)
                    .mapToObj(_ -> CompletableFuture.supplyAsync(() -> turnstile.pass(() -> CompletableFuture.runAsync(() -> {
                        most.accumulateAndGet(inside.incrementAndGet(), Math::max);
                        inside.decrementAndGet();
                    }, threads)), threads).thenCompose(answer -> answer))
                    .toArray(CompletableFuture<?>[]::new);

            assertThat(CompletableFuture.allOf(answers)).succeedsWithin(BOUND);
        }
        assertThat(most).hasValueLessThanOrEqualTo(2);
    }

    @Test
    @DisplayName("has at least one place")
    void noPlace() {
        assertThatIllegalArgumentException().isThrownBy(() -> new Turnstile(0)).withMessageContaining("not 0");
    }
}

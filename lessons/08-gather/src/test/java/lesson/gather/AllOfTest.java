package lesson.gather;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/** What the lesson says about {@code allOf} and {@code anyOf}, without a server. */
class AllOfTest {

    private static final Duration BOUND = Duration.ofSeconds(10);

    private final CompletableFuture<String> first = new CompletableFuture<>();
    private final CompletableFuture<String> second = new CompletableFuture<>();
    private final CompletableFuture<String> third = new CompletableFuture<>();
    private final CompletableFuture<Void> all = CompletableFuture.allOf(first, second, third);

    @Test
    @DisplayName("allOf waits for the rest after a failure")
    void waits() {
        first.completeExceptionally(new IOException("first"));
        second.complete("second");

        assertThat(all).isNotDone();
    }

    @Test
    @DisplayName("allOf names the failure that comes first in the list, not the one that came first in time")
    void leftmost() {
        third.completeExceptionally(new IOException("third"));
        second.completeExceptionally(new IOException("second"));
        first.complete("first");

        assertThat(all).failsWithin(BOUND).withThrowableThat().withMessageContaining("second");
    }

    @Test
    @DisplayName("canceling what allOf gave cancels none of its parts")
    void wrapper() {
        all.cancel(true);

        assertThat(List.of(first, second, third)).noneMatch(CompletableFuture::isDone);
    }

    @Test
    @DisplayName("anyOf takes a failure for an answer")
    void any() {
        var any = CompletableFuture.anyOf(first, second, third);

        second.completeExceptionally(new IOException("second"));

        assertThat(any).failsWithin(BOUND).withThrowableThat().withMessageContaining("second");
    }

    @Test
    @DisplayName("a derived future knows its failure without the wrapper")
    void exceptionNow() {
        first.completeExceptionally(new IOException("first"));

        assertThat(first.thenApply(String::length).exceptionNow()).isInstanceOf(IOException.class).hasMessage("first");
    }
}

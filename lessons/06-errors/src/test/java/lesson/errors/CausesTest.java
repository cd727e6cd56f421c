package lesson.errors;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.concurrent.CompletionException;
import java.util.concurrent.ExecutionException;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

class CausesTest {

    @Test
    @DisplayName("wrappers of futures come off, however many; what is inside of the failure itself stays")
    void of() {
        var failure = new IOException("broken", new IllegalStateException());

        assertThat(Causes.of(failure)).isSameAs(failure);
        assertThat(Causes.of(new CompletionException(new ExecutionException(failure)))).isSameAs(failure);
    }

    @Test
    @DisplayName("a wrapper around nothing is the failure")
    void empty() {
        var failure = new CompletionException("empty", null);

        assertThat(Causes.of(failure)).isSameAs(failure);
    }
}

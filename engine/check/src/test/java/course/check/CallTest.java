package course.check;

import static org.assertj.core.api.Assertions.assertThat;

import course.check.Call.Result;
import course.check.Call.Result.Returned;
import course.check.Call.Result.Threw;
import java.io.IOException;
import java.util.concurrent.CancellationException;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Semaphore;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

@DisplayName("a call")
@Timeout(20)
class CallTest {

    @Test
    @DisplayName("comes back with what was returned, null too")
    void returned() {
        assertThat(result(Call.start(() -> "here"))).isEqualTo(new Returned<>("here"));
        assertThat(result(Call.<Object>start(() -> null))).isEqualTo(new Returned<>(null));
    }

    @Test
    @DisplayName("comes back with what was thrown, errors too")
    void threw() {
        var failure = new IOException("closed");
        var error = new StackOverflowError();

        assertThat(result(Call.start(() -> { throw failure; }))).isEqualTo(new Threw<>(failure));
        assertThat(result(Call.start(() -> { throw error; }))).isEqualTo(new Threw<>(error));
    }

    @Test
    @DisplayName("frees a failure from what the JDK wraps it in, however often")
    void unwraps() {
        var failure = new IOException("closed");

        assertThat(Call.unwrapped(failure)).isSameAs(failure);
        assertThat(Call.unwrapped(new CompletionException(failure))).isSameAs(failure);
        assertThat(Call.unwrapped(new ExecutionException(new CompletionException(new ExecutionException(failure))))).isSameAs(failure);
        assertThat(Call.unwrapped(new RuntimeException(failure))).isNotSameAs(failure);
        var empty = new CompletionException("nothing inside", null);
        assertThat(Call.unwrapped(empty)).isSameAs(empty);
    }

    @Test
    @DisplayName("of a method that answers a future has come back when that is complete, not before")
    void async() {
        var future = new CompletableFuture<String>();
        var call = Call.startAsync(() -> future);
        Soon.holds(call::threadIsFree);
        assertThat(call.isDone()).isFalse();
        assertThat(call.result()).isEmpty();

        future.complete("late");

        assertThat(result(call)).isEqualTo(new Returned<>("late"));
    }

    @Test
    @DisplayName("of a method that answers a future tells its failure, its cancellation, and null")
    void asyncFailures() {
        var failure = new IOException("closed");
        var canceled = new CompletableFuture<String>();
        canceled.cancel(true);

        assertThat(result(Call.startAsync(() -> CompletableFuture.failedFuture(failure)))).isEqualTo(new Threw<>(failure));
        assertThat(result(Call.startAsync(() -> CompletableFuture.supplyAsync(() -> { throw new CompletionException(failure); }))))
                .isEqualTo(new Threw<>(failure));
        assertThat(result(Call.startAsync(() -> canceled))).isInstanceOfSatisfying(Threw.class,
                threw -> assertThat(threw.failure()).isInstanceOf(CancellationException.class));
        assertThat(result(Call.<String>startAsync(() -> null))).isInstanceOfSatisfying(Threw.class,
                threw -> assertThat(threw.failure()).isInstanceOf(Call.NullAnswered.class));
    }

    @Test
    @DisplayName("that waits is woken when it is abandoned")
    void abandoned() {
        var call = Call.start(() -> {
            new Semaphore(0).acquire();
            return "never";
        });

        call.abandon();

        assertThat(result(call)).isInstanceOfSatisfying(Threw.class, threw -> assertThat(threw.failure()).isInstanceOf(InterruptedException.class));
    }

    private static <T> Result<T> result(Call<T> call) {
        Soon.holds(call::isDone);
        return call.result().orElseThrow();
    }
}

package lesson.backoff;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

class RetryTest {

    private static final Backoff PLAN = new Backoff(3, Duration.ofMillis(100), Duration.ofSeconds(1));

    private final List<Duration> waits = new ArrayList<>();
    private final Retry retry = new Retry(PLAN, waits::add);

    @Test
    @DisplayName("a first success needs no wait")
    void success() throws Exception {
        assertThat(retry.call(() -> "page")).isEqualTo("page");
        assertThat(waits).isEmpty();
    }

    @Test
    @DisplayName("the waits between the tries grow, and the result is that of the try that worked")
    void second() throws Exception {
        var failures = List.of(new IOException("one"), new IOException("two")).iterator();

        assertThat(retry.call(() -> failThen(failures, "page"))).isEqualTo("page");
        assertThat(waits).containsExactly(Duration.ofMillis(100), Duration.ofMillis(200));
    }

    @Test
    @DisplayName("after the last try nothing is waited for, and its failure remembers those before it")
    void last() {
        var failures = List.of(new IOException("one"), new IOException("two"), new IOException("three")).iterator();

        assertThatThrownBy(() -> retry.call(() -> failThen(failures, "page")))
                .hasMessage("three")
                .satisfies(three -> assertThat(three.getSuppressed()).singleElement()
                        .satisfies(two -> assertThat(two).hasMessage("two"))
                        .satisfies(two -> assertThat(two.getSuppressed()).singleElement()
                                .satisfies(one -> assertThat(one).hasMessage("one"))));
        assertThat(waits).hasSize(2);
    }

    private static String failThen(Iterator<IOException> failures, String result) throws IOException {
        if (failures.hasNext()) {
            throw failures.next();
        }
        return result;
    }
}

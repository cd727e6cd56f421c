package lesson.clients;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import course.lab.Lab;
import course.lab.junit.LabExtension;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodySubscribers;
import java.time.Duration;
import java.util.List;
import java.util.Queue;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.function.Supplier;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** On how many threads the JDK's client works, as its body handlers see it. */
@ExtendWith(LabExtension.class)
class ThreadsTest {

    private static final int ANSWERS = 20;
    private static final Duration PATIENCE = Duration.ofSeconds(20);

    @Test
    @DisplayName("The client's own pool has a thread for each answer that comes while the others are at work")
    void own(Lab lab) {
        var atWork = new CountDownLatch(ANSWERS);
        try (var client = HttpClient.newHttpClient()) {
            assertThat(atOnce(lab, client, () -> meets(atWork))).hasSize(ANSWERS).containsOnly(true);
        }
    }

    @Test
    @DisplayName("With an executor of ours it works on that one's threads alone, however many answers come")
    void onCores(Lab lab) {
        // tag::cores[]
        var cores = Runtime.getRuntime().availableProcessors();
        try (var threads = Executors.newFixedThreadPool(cores);
                var client = HttpClient.newBuilder().executor(threads).build()) {
            // end::cores[]
            var used = atOnce(lab, client, Thread::currentThread);

            assertThat(used.stream().distinct().toList()).hasSizeLessThanOrEqualTo(cores);
            assertThat(used).hasSize(ANSWERS).extracting(Thread::getName).allMatch(name -> name.startsWith("pool-"));
        }
    }

    /** Twenty answers that come when all requests are in flight, and what {@code work} says on the thread that handles each. */
    private static <T> List<T> atOnce(Lab lab, HttpClient client, Supplier<T> work) {
        var said = (Queue<T>) new ConcurrentLinkedQueue<T>();
        var gate = lab.hold("/pages");
        var answers = lab.pages(ANSWERS).stream()
                .map(page -> client.sendAsync(HttpRequest.newBuilder(page).build(), _ -> {
                    said.add(work.get());
                    return BodySubscribers.ofString(UTF_8);
                })).toList();
        assertThat(gate.awaitInFlight(ANSWERS, PATIENCE)).isTrue();
        gate.open();
        answers.forEach(CompletableFuture::join);
        return List.copyOf(said);
    }

    /** Whether all come here at the same time; when one has waited in vain, nobody waits any more. */
    private static boolean meets(CountDownLatch all) {
        all.countDown();
        try {
            return all.await(PATIENCE.toSeconds(), TimeUnit.SECONDS);
        } catch (InterruptedException _) {
            return false;
        } finally {
            while (all.getCount() > 0) {
                all.countDown();
            }
        }
    }
}

package lesson.semaphores;

import static org.assertj.core.api.Assertions.assertThat;

import course.lab.Lab;
import course.lab.junit.LabExtension;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;
import java.time.InstantSource;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Executors;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** The phrases about permits that From Python and the cheat sheet quote. */
@ExtendWith(LabExtension.class)
class PhrasesTest {

    @AutoClose
    private final HttpClient client = HttpClient.newHttpClient();

    // tag::permits[]
    private final Semaphore permits = new Semaphore(4, true);

    String capped(URI page) throws Exception {
        permits.acquire();
        try {
            return text(page);
        } finally {
            permits.release();
        }
    }
    // end::permits[]

    @Test
    @DisplayName("twelve requests, four permits: at most four in flight, and every permit comes back")
    void capped(Lab lab) {
        try (var threads = Executors.newVirtualThreadPerTaskExecutor()) {
            lab.pages(12).forEach(page -> threads.submit(() -> capped(page)));
        }
        assertThat(lab.flights().count()).isEqualTo(12);
        assertThat(lab.flights().highWater()).isLessThanOrEqualTo(4);
        assertThat(permits.availablePermits()).isEqualTo(4);
    }

    @Test
    @DisplayName("with a future, the permit comes back when the exchange ends")
    void later(Lab lab) throws Exception {
        var request = HttpRequest.newBuilder(lab.pages(1).getFirst()).build();
        // tag::later[]
        permits.acquire();
        var call = client.sendAsync(
                request, BodyHandlers.ofString());
        call.whenComplete((_, _) -> permits.release());
        // end::later[]
        call.thenApply(HttpResponse::body).join();
        assertThat(permits.tryAcquire(4, 20, TimeUnit.SECONDS)).isTrue();
    }

    @Test
    @DisplayName("futures only, and no thread that may wait")
    void turnstile(Lab lab) {
        var requests = lab.pages(12).stream().map(page -> HttpRequest.newBuilder(page).build()).toList();
        // tag::turnstile[]
        var turnstile = new Turnstile(4);
        var started = requests.stream()
                .map(request -> turnstile.pass(() -> client
                        .sendAsync(request, BodyHandlers.ofString())))
                .toList();
        // end::turnstile[]
        started.forEach(CompletableFuture::join);
        assertThat(lab.flights().highWater()).isLessThanOrEqualTo(4);
    }

    @Test
    @DisplayName("a pace: starts an interval apart")
    void pace(Lab lab) throws Exception {
        var page = lab.pages(1).getFirst();
        // tag::pace[]
        var pace = new Pace(
                Duration.ofMillis(250), InstantSource.system());
        Thread.sleep(pace.untilMyTurn());   // on a virtual thread
        var text = text(page);
        // end::pace[]
        assertThat(text).isNotEmpty();
    }

    private String text(URI page) throws Exception {
        return client.send(HttpRequest.newBuilder(page).build(), BodyHandlers.ofString()).body();
    }
}

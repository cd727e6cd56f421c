package lesson.timeouts;

import static org.assertj.core.api.Assertions.assertThat;

import course.lab.End;
import course.lab.Lab;
import course.lab.Reply;
import course.lab.junit.LabExtension;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.net.http.HttpResponse.BodySubscribers;
import java.net.http.HttpTimeoutException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.InstantSource;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** The phrases about time limits that From Python and the cheat sheet quote. */
@ExtendWith(LabExtension.class)
class PhrasesTest {

    private static final Duration SOON = Duration.ofSeconds(20);

    @AutoClose
    private final HttpClient client = HttpClient.newHttpClient();

    /** A limit that does not act would have {@code close} wait forever. */
    @AfterEach
    void end() {
        client.shutdownNow();
    }

    @Test
    @DisplayName("the two limits of the JDK's client")
    void two(Lab lab) throws Exception {
        var page = lab.answer("/page", Reply.text("hello"));
        // tag::connect[]
        var client = HttpClient.newBuilder()
                .connectTimeout(Duration.ofSeconds(5))
                .build();
        // end::connect[]
        // tag::request[]
        var request = HttpRequest.newBuilder(page)
                .timeout(Duration.ofSeconds(10))   // to the headers
                .build();
        // end::request[]
        try (client) {
            assertThat(client.send(request, BodyHandlers.ofString()).body()).isEqualTo("hello");
        }
    }

    @Test
    @DisplayName("a limit for connect, headers and body, which lets the request go")
    void total(Lab lab) {
        assertThat(total(lab.answer("/page", Reply.text("hello")), 30)).succeedsWithin(SOON).isEqualTo("hello");

        assertThat(total(lab.uri("/stall/body"), 1)).failsWithin(SOON)
                .withThrowableOfType(ExecutionException.class).withCauseInstanceOf(TimeoutException.class);
        assertLastLetGo(lab);
    }

    private CompletableFuture<String> total(URI page, int seconds) {
        var request = HttpRequest.newBuilder(page).build();
        // tag::total[]
        var call = client.sendAsync(
                request, BodyHandlers.ofString());
        var text = call.thenApply(HttpResponse::body)
                .orTimeout(seconds, TimeUnit.SECONDS)
                .whenComplete((_, _) -> call.cancel(true));
        // end::total[]
        return text;
    }

    @Test
    @DisplayName("a limit for every request of a session")
    void session(Lab lab) {
        lab.warmUp(client);
        var request = HttpRequest.newBuilder(lab.uri("/stall/body")).build();
        var seconds = 1;
        // tag::session[]
        var session = new Session(
                client, Duration.ofSeconds(seconds));
        var answer = session.ask(
                request, BodyHandlers.ofString());
        // end::session[]
        assertThat(answer).failsWithin(SOON)
                .withThrowableOfType(ExecutionException.class).withCauseInstanceOf(TimeoutException.class);
        assertLastLetGo(lab);
    }

    @Test
    @DisplayName("one deadline for several requests")
    void deadline(Lab lab) {
        var request = HttpRequest.newBuilder(lab.answer("/page", Reply.text("hello"))).build();
        // tag::deadline[]
        var deadline = Deadline.in(
                Duration.ofSeconds(20), InstantSource.system());
        var answer = deadline.limit(client.sendAsync(
                request, BodyHandlers.ofString())).join();
        // end::deadline[]
        assertThat(answer.body()).isEqualTo("hello");
    }

    @Test
    @DisplayName("a limit on the silence between two pieces of a body, which lets the request go")
    void silence(Lab lab) {
        assertThat(silence(lab.answer("/page", Reply.text("hello")), 30)).succeedsWithin(SOON)
                .extracting(HttpResponse::body).isEqualTo("hello".getBytes(StandardCharsets.UTF_8));

        assertThat(silence(lab.uri("/stall/body"), 1)).failsWithin(SOON)
                .withThrowableOfType(ExecutionException.class).withCauseInstanceOf(HttpTimeoutException.class);
        assertLastLetGo(lab);
    }

    private CompletableFuture<HttpResponse<byte[]>> silence(URI page, int seconds) {
        var request = HttpRequest.newBuilder(page).build();
        // tag::silence[]
        var answer = client.sendAsync(request,
                _ -> new SilenceLimit<>(
                        BodySubscribers.ofByteArray(),
                        Duration.ofSeconds(seconds)));
        // end::silence[]
        return answer;
    }

    @Test
    @DisplayName("a default for every request, and one request that overrides it")
    void override(Lab lab) throws Exception {
        var report = lab.answer("/report", Reply.text("hello"));
        // tag::override[]
        var template = HttpRequest.newBuilder()
                .timeout(Duration.ofSeconds(5));
        var slow = template.copy().uri(report)
                .timeout(Duration.ofSeconds(60))
                .build();
        // end::override[]
        assertThat(slow.timeout()).hasValue(Duration.ofSeconds(60));
        assertThat(client.send(slow, BodyHandlers.ofString()).body()).isEqualTo("hello");
    }

    @Test
    @DisplayName("too late, from a request")
    void lateRequest(Lab lab) throws Exception {
        var request = HttpRequest.newBuilder(lab.uri("/stall/headers")).timeout(Duration.ofMillis(300)).build();
        var told = "";
        // tag::late[]
        try {
            client.send(request, BodyHandlers.ofString());
        } catch (HttpTimeoutException e) {
            told = "too late";
        }
        // end::late[]
        assertThat(told).isEqualTo("too late");
    }

    @Test
    @DisplayName("too late, from a future")
    void lateFuture(Lab lab) {
        var call = client.sendAsync(HttpRequest.newBuilder(lab.uri("/stall/headers")).build(), BodyHandlers.ofString());
        var text = call.thenApply(HttpResponse::body).orTimeout(300, TimeUnit.MILLISECONDS);
        var told = "";
        // tag::late-future[]
        try {
            text.join();
        } catch (CompletionException e) {
            if (e.getCause() instanceof TimeoutException) {
                told = "too late";
            }
        }
        // end::late-future[]
        call.cancel(true);
        assertThat(told).isEqualTo("too late");
    }

    @Test
    @DisplayName("a call and a task that are canceled let their requests go")
    void cancel(Lab lab) {
        var request = HttpRequest.newBuilder(lab.uri("/stall/headers")).build();
        try (var threads = Executors.newVirtualThreadPerTaskExecutor()) {
            // tag::cancel[]
            var call = client.sendAsync(
                    request, BodyHandlers.ofString());
            var task = threads.submit(() -> client.send(
                    request, BodyHandlers.ofString()));
            // end::cancel[]
            assertThat(lab.flights().await(flights -> flights.inFlight() == 2, Duration.ofSeconds(20))).isTrue();
            // tag::cancel[]
            call.cancel(true);
            task.cancel(true);
            // end::cancel[]
        }
        assertThat(lab.flights().await(flights -> flights.inFlight() == 0, Duration.ofSeconds(20))).isTrue();
        assertThat(lab.flights().all()).allMatch(flight -> flight.end() == End.LET_GO);
    }

    @Test
    @DisplayName("a value in place of an answer that is late")
    void fallback(Lab lab) {
        var rate = client.sendAsync(HttpRequest.newBuilder(lab.uri("/stall/headers")).build(), BodyHandlers.ofString())
                .thenApply(HttpResponse::body);
        // tag::fallback[]
        var known = rate.copy()
                .completeOnTimeout("1.07", 700, TimeUnit.MILLISECONDS)
                .whenComplete((_, _) -> rate.cancel(true));
        // end::fallback[]
        assertThat(known.join()).isEqualTo("1.07");
    }

    private static void assertLastLetGo(Lab lab) {
        assertThat(lab.flights().await(flights -> flights.all().getLast().end() == End.LET_GO, SOON)).isTrue();
    }
}

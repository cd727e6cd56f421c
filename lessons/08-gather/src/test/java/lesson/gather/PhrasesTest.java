package lesson.gather;

import static org.assertj.core.api.Assertions.assertThat;

import course.lab.Lab;
import course.lab.Reply;
import course.lab.junit.LabExtension;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutorCompletionService;
import java.util.concurrent.Executors;
import java.util.stream.Stream;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** The phrases about many answers that From Python and the cheat sheet quote. */
@ExtendWith(LabExtension.class)
class PhrasesTest {

    @AutoClose
    private final HttpClient client = HttpClient.newHttpClient();

    @Test
    @DisplayName("start all, then wait: the results are in input order")
    void all(Lab lab) {
        var pages = threePages(lab);
        // tag::all[]
        var started = pages.stream()
                .map(page -> start(page)).toList();
        var texts = started.stream()
                .map(future -> future.join()).toList();
        // end::all[]
        assertThat(texts).containsExactly("a", "b", "c");
    }

    @Test
    @DisplayName("the same with virtual threads")
    void invokeAll(Lab lab) throws Exception {
        var pages = threePages(lab);
        var texts = new ArrayList<String>();
        // tag::invoke-all[]
        try (var threads =
                Executors.newVirtualThreadPerTaskExecutor()) {
            var tasks = pages.stream()
                    .map(page -> task(page)).toList();
            for (var done : threads.invokeAll(tasks)) {
                texts.add(done.get());
            }
        }
        // end::invoke-all[]
        assertThat(texts).containsExactly("a", "b", "c");
    }

    @Test
    @DisplayName("await in a loop, and join in a loop: one by one")
    void oneByOne(Lab lab) {
        var pages = threePages(lab);
        var texts = new ArrayList<String>();
        // tag::one-by-one[]
        for (var page : pages) {
            texts.add(start(page).join());   // one by one
        }
        // end::one-by-one[]
        assertThat(lab.flights().highWater()).isEqualTo(1);
    }

    @Test
    @DisplayName("a failure becomes a value beside the results")
    void settled(Lab lab) {
        var pages = List.of(lab.answer("/a", Reply.text("a")), lab.answer("/b", Reply.status(503)));
        // tag::settled[]
        var settled = pages.stream()
                .map(page -> start(page).handle((text, failure) ->
                        failure == null ? text : "failed"))
                .toList();
        var outcomes = settled.stream()
                .map(future -> future.join()).toList();
        // end::settled[]
        assertThat(outcomes).containsExactly("a", "failed");
    }

    @Test
    @DisplayName("finished futures know how they ended")
    void states(Lab lab) throws Exception {
        var tasks = List.of(task(lab.answer("/a", Reply.text("a"))), task(lab.answer("/b", Reply.status(503))));
        var outcomes = new ArrayList<String>();
        // tag::states[]
        try (var threads =
                Executors.newVirtualThreadPerTaskExecutor()) {
            for (var done : threads.invokeAll(tasks)) {
                outcomes.add(switch (done.state()) {
                    case SUCCESS -> done.resultNow();
                    case FAILED -> done.exceptionNow().getMessage();
                    case CANCELLED, RUNNING -> "not ended";
                });
            }
        }
        // end::states[]
        assertThat(outcomes).hasSize(2).startsWith("a");
        assertThat(outcomes.getLast()).startsWith("503");
    }

    @Test
    @DisplayName("results in the order in which they come")
    void finished(Lab lab) throws Exception {
        var pages = threePages(lab);
        var texts = new ArrayList<String>();
        // tag::finished[]
        try (var threads =
                Executors.newVirtualThreadPerTaskExecutor()) {
            var done =
                    new ExecutorCompletionService<String>(threads);
            pages.forEach(page -> done.submit(task(page)));
            for (var left = pages.size(); left > 0; left--) {
                texts.add(done.take().get());
            }
        }
        // end::finished[]
        assertThat(texts).containsExactlyInAnyOrder("a", "b", "c");
    }

    @Test
    @DisplayName("the first failure cancels the rest")
    void failFast(Lab lab) {
        var pages = List.of(lab.uri("/stall/headers"), lab.answer("/b", Reply.status(503)));
        // tag::fail-fast[]
        var started = pages.stream()
                .map(page -> start(page)).toList();
        for (var one : started) {
            one.exceptionally(_ -> {
                started.forEach(other -> other.cancel(true));
                return null;
            });
        }
        // end::fail-fast[]
        assertThat(started.getLast().handle((_, failure) -> failure).join()).hasMessageContaining("503");
        assertThat(started.getFirst().handle((_, failure) -> failure).join()).isNotNull();
    }

    @Test
    @DisplayName("the first success wins")
    void any(Lab lab) throws Exception {
        var tasks = List.of(task(lab.answer("/a", Reply.status(500))), task(lab.answer("/b", Reply.text("b"))));
        // tag::any[]
        String first;
        try (var threads =
                Executors.newVirtualThreadPerTaskExecutor()) {
            first = threads.invokeAny(tasks);
        }
        // end::any[]
        assertThat(first).isEqualTo("b");
    }

    private static List<URI> threePages(Lab lab) {
        return Stream.of("a", "b", "c").map(name -> lab.answer("/" + name, Reply.text(name))).toList();
    }

    private Callable<String> task(URI page) {
        return () -> {
            var answer = client.send(HttpRequest.newBuilder(page).build(), BodyHandlers.ofString());
            if (answer.statusCode() != 200) {
                throw new IOException("%d from %s".formatted(answer.statusCode(), page.getPath()));
            }
            return answer.body();
        };
    }

    private CompletableFuture<String> start(URI page) {
        return client.sendAsync(HttpRequest.newBuilder(page).build(), BodyHandlers.ofString())
                .thenCompose(Answers::body);
    }
}

package course.check;

import static org.assertj.core.api.Assertions.assertThat;

import course.lab.Lab;
import course.lab.junit.LabExtension;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Semaphore;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

@ExtendWith(LabExtension.class)
@DisplayName("The flow of requests")
class FlowTest {

    private static final int PAGES = 12;

    private interface Way {
        void ask(HttpClient client, List<URI> pages) throws Exception;
    }

    @Test
    @DisplayName("one by one")
    void sequential(Lab lab) {
        assertThat(pattern(lab, PAGES, FlowTest::oneByOne)).isEqualTo(new Pattern.OneByOne(PAGES - 1));
    }

    @Test
    @DisplayName("all together")
    void together(Lab lab) {
        assertThat(pattern(lab, PAGES, (client, pages) -> pooled(Executors.newVirtualThreadPerTaskExecutor(), client, pages)))
                .isEqualTo(new Pattern.Full());
    }

    @Test
    @DisplayName("a pool that is too small")
    void narrow(Lab lab) {
        assertThat(pattern(lab, PAGES, (client, pages) -> pooled(Executors.newFixedThreadPool(3), client, pages)))
                .isEqualTo(new Pattern.Narrow(3));
    }

    @Test
    @DisplayName("exactly as many as allowed")
    void capped(Lab lab) {
        assertThat(pattern(lab, 4, (client, pages) -> pooled(Executors.newFixedThreadPool(4), client, pages)))
                .isEqualTo(new Pattern.Full());
    }

    @Test
    @DisplayName("more than allowed")
    void over(Lab lab) {
        assertThat(pattern(lab, 4, (client, pages) -> pooled(Executors.newVirtualThreadPerTaskExecutor(), client, pages)))
                .isInstanceOf(Pattern.Over.class);
    }

    @Test
    @DisplayName("batches")
    void batches(Lab lab) {
        assertThat(pattern(lab, 4, (client, pages) -> {
            for (var from = 0; from < PAGES; from += 4) {
                pooled(Executors.newVirtualThreadPerTaskExecutor(), client, pages.subList(from, from + 4));
            }
        })).isEqualTo(new Pattern.Batches(4));
    }

    @Test
    @DisplayName("a caller that comes back too early")
    void early(Lab lab) {
        assertThat(pattern(lab, 4, (client, pages) -> {})).isEqualTo(new Pattern.Early(0));
    }

    @Test
    @DisplayName("a caller that comes back while all are in flight")
    void doesNotWait(Lab lab) {
        assertThat(pattern(lab, PAGES, (_, pages) -> {
            var open = HttpClient.newHttpClient();
            pages.forEach(page -> open.sendAsync(request(page), BodyHandlers.ofString()));
        })).isInstanceOf(Pattern.Early.class);
    }

    @Test
    @DisplayName("a caller that waits for nothing")
    void stuck(Lab lab) {
        assertThat(pattern(lab, 4, (client, pages) -> new Semaphore(0).acquire())).isEqualTo(new Pattern.Stuck(0));
    }

    @Test
    @DisplayName("a window that waits for its oldest")
    void window(Lab lab) {
        assertThat(pattern(lab, 4, (client, pages) -> {
            var window = new ArrayDeque<CompletableFuture<?>>();
            for (var page : pages) {
                if (window.size() == 4) {
                    window.removeFirst().join();
                }
                window.addLast(client.sendAsync(request(page), BodyHandlers.ofString()));
            }
            window.forEach(CompletableFuture::join);
        })).isNotEqualTo(new Pattern.Full());
    }

    @Test
    @DisplayName("a semaphore, released when its answer is there")
    void semaphore(Lab lab) {
        assertThat(pattern(lab, 4, (client, pages) -> {
            var permits = new Semaphore(4);
            var all = new ArrayList<CompletableFuture<?>>();
            for (var page : pages) {
                permits.acquire();
                all.add(client.sendAsync(request(page), BodyHandlers.ofString()).whenComplete((_, _) -> permits.release()));
            }
            all.forEach(CompletableFuture::join);
        })).isEqualTo(new Pattern.Full());
    }

    @Test
    @DisplayName("permits that are never given back")
    void leak(Lab lab) {
        assertThat(pattern(lab, 4, (client, pages) -> {
            var permits = new Semaphore(4);
            for (var page : pages) {
                permits.acquire();
                client.sendAsync(request(page), BodyHandlers.ofString());
            }
        })).isEqualTo(new Pattern.Stuck(4));
    }

    @Test
    @DisplayName("one more than allowed")
    void oneMore(Lab lab) {
        assertThat(pattern(lab, 4, (client, pages) -> pooled(Executors.newFixedThreadPool(5), client, pages))).isEqualTo(new Pattern.Over(5));
    }

    private static Pattern pattern(Lab lab, int limit, Way way) {
        try {
            return pattern(lab, Patience.SHORT, limit, way);
        } catch (Doubt _) {
            return pattern(lab, Patience.LONG, limit, way);
        }
    }

    private static Pattern pattern(Lab lab, Patience patience, int limit, Way way) {
        try (var bench = new Bench("gather", lab, patience)) {
            var pages = bench.pages(PAGES);
            var call = bench.call(() -> {
                try (var client = HttpClient.newHttpClient()) {
                    way.ask(client, pages.uris());
                }
                return "done";
            });
            return bench.flow(bench.hold(), call, limit, PAGES);
        }
    }

    private static void oneByOne(HttpClient client, List<URI> pages) throws Exception {
        for (var page : pages) {
            client.send(request(page), BodyHandlers.ofString());
        }
    }

    private static void pooled(ExecutorService pool, HttpClient client, List<URI> pages) throws Exception {
        try (pool) {
            var tasks = new ArrayList<Callable<String>>();
            pages.forEach(page -> tasks.add(() -> client.send(request(page), BodyHandlers.ofString()).body()));
            pool.invokeAll(tasks);
        }
    }

    private static HttpRequest request(URI page) {
        return HttpRequest.newBuilder(page).version(HttpClient.Version.HTTP_1_1).build();
    }
}

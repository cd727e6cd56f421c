package lesson.async;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import course.lab.Lab;
import course.lab.Reply;
import course.lab.junit.LabExtension;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Executors;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** The phrases about futures and virtual threads that From Python and the cheat sheet quote. */
@ExtendWith(LabExtension.class)
class PhrasesTest {

    @AutoClose
    private final HttpClient client = HttpClient.newHttpClient();

    @Test
    @DisplayName("two requests are in flight before either is waited for")
    void start(Lab lab) {
        var price = HttpRequest.newBuilder(lab.answer("/price", Reply.text("120"))).build();
        var rate = HttpRequest.newBuilder(lab.answer("/rate", Reply.text("1.08"))).build();
        lab.warmUp(client);
        var gate = lab.hold("/");
        // tag::start[]
        var first = client.sendAsync(
                price, BodyHandlers.ofString());
        var second = client.sendAsync(
                rate, BodyHandlers.ofString());
        // end::start[]
        gate.awaitInFlight(2, Duration.ofSeconds(20));
        gate.open();
        // tag::wait[]
        var both = first.join().body()
                + second.join().body();
        // end::wait[]
        assertThat(both).isEqualTo("1201.08");
    }

    @Test
    @DisplayName("a virtual thread for each task, and each task is asked what came of it")
    void loop(Lab lab) throws Exception {
        assertThat(all(lab.pages(10))).hasSize(10).startsWith("page 0").endsWith("page 9");

        var broken = lab.answer("/broken", Reply.text("half a page").breakOffAfter(4));
        assertThatThrownBy(() -> all(List.of(broken))).hasCauseInstanceOf(IOException.class);
        assertThat(lab.flights().inFlight()).isZero();
    }

    private List<String> all(List<URI> pages) throws Exception {
        var texts = new ArrayList<String>();
        // tag::loop[]
        try (var threads =
                Executors.newVirtualThreadPerTaskExecutor()) {
            var tasks = pages.stream().map(page ->
                    threads.submit(() -> text(page))).toList();
            for (var task : tasks) {
                texts.add(task.get());   // or what it threw
            }
        }
        // end::loop[]
        return texts;
    }

    @Test
    @DisplayName("the edge between asynchronous code and code that is not")
    void run(Lab lab) {
        var page = lab.answer("/page", Reply.text("hello"));
        // tag::run[]
        String text = later(page).join();
        // end::run[]
        assertThat(text).isEqualTo("hello");
    }

    @Test
    @DisplayName("a call that waits, on a virtual thread, is what await is")
    void await(Lab lab) throws Exception {
        var orders = lab.answer("/orders/7", Reply.text("../customers/3"));
        lab.answer("/customers/3", Reply.text("ada"));
        try (var threads = Executors.newVirtualThreadPerTaskExecutor()) {
            // tag::await[]
            var name = threads.submit(() -> {
                var customer = text(orders);
                return text(orders.resolve(customer));
            });
            // end::await[]
            assertThat(name.get()).isEqualTo("ada");
        }
        // tag::compose[]
        var later = later(orders).thenCompose(
                customer -> later(orders.resolve(customer)));
        // end::compose[]
        assertThat(later.join()).isEqualTo("ada");
    }

    @Test
    @DisplayName("a recipe sends nothing, a future has sent it")
    void recipe(Lab lab) throws Exception {
        var page = lab.answer("/page", Reply.text("hello"));
        // tag::recipe[]
        Callable<String> recipe = () -> text(page);  // not sent
        // end::recipe[]
        assertThat(lab.flights().count()).isZero();
        try (var threads = Executors.newVirtualThreadPerTaskExecutor()) {
            // tag::task[]
            var task = threads.submit(recipe);     // runs from now on
            var text = task.get();                 // waits
            // end::task[]
            assertThat(text).isEqualTo("hello");
        }
    }

    @Test
    @DisplayName("a pause that holds a virtual thread, and one that holds none")
    void sleep() throws Exception {
        var pause = Duration.ofMillis(1);
        // tag::sleep[]
        Thread.sleep(pause);     // on a virtual thread: fine
        // end::sleep[]
        var next = new CompletableFuture<String>();
        // tag::delay[]
        Delayer.real().delay(pause)
                .thenRun(() -> next.complete("now"));
        // end::delay[]
        assertThat(next.get(20, TimeUnit.SECONDS)).isEqualTo("now");
    }

    @Test
    @DisplayName("a last step hears of a failure that nobody collects")
    void report(Lab lab) throws Exception {
        var heard = new LinkedBlockingQueue<String>();
        var page = lab.answer("/page", Reply.text("no number"));
        // tag::report[]
        later(page)
                .thenApply(text -> Integer.parseInt(text))
                .whenComplete((_, failure) -> {
                    if (failure != null) {
                        heard.add(failure.getMessage());
                    }
                });
        // end::report[]
        assertThat(heard.poll(20, TimeUnit.SECONDS)).contains("no number");
    }

    private String text(URI page) throws IOException, InterruptedException {
        return client.send(HttpRequest.newBuilder(page).build(), BodyHandlers.ofString()).body();
    }

    // tag::later[]
    CompletableFuture<String> later(URI page) {
        var request = HttpRequest.newBuilder(page).build();
        return client.sendAsync(request, BodyHandlers.ofString())
                .thenApply(HttpResponse::body);
    }
    // end::later[]
}

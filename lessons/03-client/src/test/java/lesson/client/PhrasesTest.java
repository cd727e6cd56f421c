package lesson.client;

import static org.assertj.core.api.Assertions.assertThat;

import course.lab.Lab;
import course.lab.Reply;
import course.lab.junit.LabExtension;
import java.io.IOException;
import java.net.CookieManager;
import java.net.HttpCookie;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Semaphore;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** The phrases about clients that From Python and the cheat sheet quote. */
@ExtendWith(LabExtension.class)
class PhrasesTest {

    private static final Duration SOON = Duration.ofSeconds(20);

    // tag::closeable[]
    static final class Api implements AutoCloseable {
        private final HttpClient client =
                HttpClient.newHttpClient();

        @Override
        public void close() {
            client.close();
        }
    }
    // end::closeable[]

    @Test
    @DisplayName("one client for two requests, closed at the end")
    void one(Lab lab) throws Exception {
        var pages = lab.pages(2);
        // tag::one[]
        try (var client = HttpClient.newHttpClient()) {
            for (var page : pages) {
                client.send(HttpRequest.newBuilder(page).build(),
                        BodyHandlers.discarding());
            }
        }
        // end::one[]
        assertThat(lab.flights().connections()).isEqualTo(1);
    }

    @Test
    @DisplayName("the same client is the asynchronous one")
    void async(Lab lab) {
        var request = HttpRequest.newBuilder(lab.answer("/page", Reply.text("hello"))).build();
        String text;
        // tag::async[]
        try (var client = HttpClient.newHttpClient()) {
            var answer = client.sendAsync(
                    request, BodyHandlers.ofString());
            text = answer.join().body();
        }
        // end::async[]
        assertThat(text).isEqualTo("hello");
    }

    @Test
    @DisplayName("a base and headers for every request")
    void base(Lab lab) throws Exception {
        var base = lab.uri("/shop").toString();
        try (var client = HttpClient.newHttpClient()) {
            // tag::base[]
            var shop = new Shop(base, Map.of("X-Api-Key", "k-17"));
            client.send(shop.to("/books/7").build(),
                    BodyHandlers.discarding());
            // end::base[]
        }
        assertThat(lab.flights().all().getFirst().path()).endsWith("/shop/books/7");
        assertThat(lab.flights().all().getFirst().header("X-Api-Key")).hasValue("k-17");
    }

    @Test
    @DisplayName("cookies are kept when asked for")
    void cookies(Lab lab) throws Exception {
        var login = HttpRequest.newBuilder(lab.answer("/login",
                Reply.text("welcome").header("Set-Cookie", "session=s-42; Path=/"))).build();
        var shop = HttpRequest.newBuilder(lab.uri("/anything")).build();
        // tag::cookies[]
        var cookies = new CookieManager();
        try (var client = HttpClient.newBuilder()
                .cookieHandler(cookies).build()) {
            client.send(login, BodyHandlers.discarding());
            client.send(shop, BodyHandlers.discarding());
        }
        var kept = cookies.getCookieStore().getCookies();
        // end::cookies[]
        assertThat(kept).extracting(HttpCookie::getValue).containsExactly("s-42");
        assertThat(lab.flights().all().getLast().header("Cookie").orElseThrow()).contains("s-42");
    }

    @Test
    @DisplayName("the limit that the client does not have")
    void limit(Lab lab) throws Exception {
        var page = lab.pages(1).getFirst();
        try (var client = HttpClient.newHttpClient()) {
            // tag::limit[]
            var permits = new Semaphore(100);
            permits.acquire();
            try {
                client.send(HttpRequest.newBuilder(page).build(),
                        BodyHandlers.discarding());
            } finally {
                permits.release();
            }
            // end::limit[]
            assertThat(permits.availablePermits()).isEqualTo(100);
        }
    }

    @Test
    @DisplayName("of 25 idle connections 20 are kept, and those for 5 seconds, in a JVM that says so")
    void idle(Lab lab) throws Exception {
        var pages = lab.pages(25);
        var gate = lab.hold("/pages");
        var child = start(pages);
        try {
            assertThat(gate.awaitInFlight(25, SOON)).isTrue();
            assertThat(lab.flights().connections()).isEqualTo(25);
            gate.release(25);
            assertThat(gate.awaitInFlight(25, SOON)).isTrue();
            assertThat(lab.flights().connections()).isGreaterThanOrEqualTo(25 + 5);
            gate.open();
            // Without the property they would be kept for half a minute.
            assertThat(lab.flights().await(flights -> flights.openConnections() == 0, SOON)).isTrue();
        } finally {
            child.destroyForcibly();
        }
    }

    private static Process start(List<URI> pages) throws IOException {
        var java = Path.of(System.getProperty("java.home"), "bin", "java").toString();
        var command = Stream.of(java, "-cp", System.getProperty("java.class.path"), IdleConnections.class.getName());
        return new ProcessBuilder(Stream.concat(command, pages.stream().map(URI::toString)).toList())
                .redirectError(ProcessBuilder.Redirect.INHERIT).start();
    }

    @Test
    @DisplayName("what is closed at the end of a block, on every path")
    void closeable() {
        HttpClient inside;
        // tag::with[]
        try (var api = new Api()) {
            inside = api.client;
        }
        // end::with[]
        assertThat(inside.isTerminated()).isTrue();
    }

    @Test
    @DisplayName("a path goes behind the base; one that begins with a slash starts at the root of the host")
    void resolve() {
        // tag::resolve[]
        var base = URI.create("http://lab/shop/v1/");
        var book = base.resolve("books/7");   // as aiohttp
        // end::resolve[]
        assertThat(book).hasPath("/shop/v1/books/7");
        assertThat(base.resolve("/books/7")).hasPath("/books/7");
    }
}

package lesson.service;

import static org.assertj.core.api.Assertions.assertThat;

import io.javalin.Javalin;
import io.javalin.http.ServiceUnavailableResponse;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.util.Map;
import java.util.concurrent.Semaphore;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/** The phrases about a service that From Python quotes. */
@Timeout(60)
class PhrasesTest {

    @AutoClose
    private final HttpClient client = HttpClient.newHttpClient();

    @Test
    @DisplayName("a route with a parameter in its path and one in its query")
    void route() throws Exception {
        // tag::route[]
        var app = Javalin.create(config -> {
            config.concurrency.useVirtualThreads = true;
            config.routes.get("/pages/{user}", context -> {
                var user = context.pathParam("user");
                var lang = context.queryParam("lang");
                var page = overview(user, lang); // may wait
                context.status(page.status())
                        .contentType("application/json")
                        .result(page.json());
            });
        }).start("127.0.0.1", 0);
        // end::route[]
        try {
            var answer = get(app, "/pages/ada?lang=en");
            assertThat(answer.statusCode()).isEqualTo(200);
            assertThat(answer.headers().firstValue("Content-Type")).hasValue("application/json");
            assertThat(answer.body()).isEqualTo("{\"parts\":{\"ada\":\"en\"},\"missing\":{}}");
        } finally {
            app.stop();
        }
    }

    @Test
    @DisplayName("an exception that is an answer, and a limit on what runs at once")
    void limit() throws Exception {
        var places = new Semaphore(0);
        var app = Javalin.create(config -> config.routes.get("/page", context -> {
            // tag::limit[]
            if (!places.tryAcquire()) {
                context.header("Retry-After", "1");
                throw new ServiceUnavailableResponse("full");
            }
            try {
                context.result("the page");
            } finally {
                places.release();
            }
            // end::limit[]
        })).start("127.0.0.1", 0);
        try {
            var refused = get(app, "/page");
            assertThat(refused.statusCode()).isEqualTo(503);
            assertThat(refused.headers().firstValue("Retry-After")).hasValue("1");
            places.release();
            assertThat(get(app, "/page").body()).isEqualTo("the page");
        } finally {
            app.stop();
        }
    }

    private static Overview overview(String user, String lang) {
        return new Overview(Map.of(user, "\"" + lang + "\""), Map.of());
    }

    private HttpResponse<String> get(Javalin app, String path) throws Exception {
        var uri = URI.create("http://127.0.0.1:" + app.port() + path);
        return client.send(HttpRequest.newBuilder(uri).build(), BodyHandlers.ofString());
    }
}

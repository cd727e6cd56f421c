package lesson.service;

import course.lab.Lab;
import io.javalin.Javalin;
import java.net.URI;
import java.net.http.HttpClient;
import java.time.Duration;

/** A server is stopped while a caller is inside: the caller gets nothing, and the work goes on. */
final class HardStop {

    static void main() {
        try (var lab = Lab.start(); var client = HttpClient.newHttpClient(); var caller = Caller.warm(lab)) {
            var upstreams = StartPage.upstreams(lab, Duration.ZERO);
            var fanOut = new FanOut(client);
            var app = Javalin.create(config -> {
                config.startup.showJavalinBanner = false;
                config.startup.startupWatcherEnabled = false;
                config.concurrency.useVirtualThreads = true;
                config.routes.post("/page", context -> context.result(fanOut.ask(upstreams, StartPage.PLENTY).json()));
            }).start("127.0.0.1", 0);
            var page = URI.create("http://127.0.0.1:" + app.port() + "/page");
            // tag::story[]
            var gate = lab.hold("/");
            var inside = caller.post(page);
            gate.awaitInFlight(3, Duration.ofSeconds(15));
            app.stop();
            IO.println("the caller inside: " + inside
                    .thenApply(answer -> "status " + answer.statusCode())
                    .exceptionally(_ -> "connection lost")
                    .join());
            IO.println("%d requests are still in flight, for nobody".formatted(gate.inFlight()));
            // end::story[]
            gate.open();
        }
    }
}

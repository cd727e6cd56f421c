package lesson.service;

import course.lab.Lab;
import course.lab.Reply;
import io.javalin.Javalin;
import io.javalin.http.Context;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;

/** The endpoint one writes first: it asks in turn, and one upstream that fails takes the page along. */
final class InTurn {

    static void main() {
        try (var lab = Lab.start(); var client = HttpClient.newHttpClient(); var caller = Caller.warm(lab)) {
            var upstreams = StartPage.upstreams(lab, Duration.ofMillis(200));
            var app = Javalin.create(config -> {
                config.startup.showJavalinBanner = false;
                config.startup.startupWatcherEnabled = false;
                config.concurrency.useVirtualThreads = true;
                config.routes.get("/page", context -> page(client, upstreams, context));
            }).start("127.0.0.1", 0);
            try {
                var page = URI.create("http://127.0.0.1:" + app.port() + "/page");
                caller.report("all is well", page);
                lab.answer("/weather", Reply.status(503).after(Duration.ofMillis(200)));
                caller.report("no weather", page);
            } finally {
                app.stop();
            }
        }
    }

    // tag::page[]
    private static void page(HttpClient client, List<Upstream> upstreams, Context context) throws Exception {
        var parts = new ArrayList<String>();
        for (var upstream : upstreams) {
            var answer = client.send(HttpRequest.newBuilder(upstream.uri()).build(), BodyHandlers.ofString());
            if (answer.statusCode() != 200) {
                throw new IOException(upstream.name() + " answered with " + answer.statusCode());
            }
            parts.add("\"%s\":%s".formatted(upstream.name(), answer.body()));
        }
        context.contentType("application/json").result("{" + String.join(",", parts) + "}");
    }
    // end::page[]
}

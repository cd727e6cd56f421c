package lesson.client;

import course.lab.Lab;
import course.lab.Reply;
import course.lab.Stopwatch;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.concurrent.CompletionException;
import java.util.concurrent.TimeUnit;
import java.util.function.Consumer;

/** A client is ended while a request of 700 ms is in flight. */
final class ThreeWaysToEnd {

    static void main() throws Exception {
        // tag::ways[]
        var ways = new LinkedHashMap<String, Consumer<HttpClient>>();
        ways.put("close()", HttpClient::close);
        ways.put("shutdown()", HttpClient::shutdown);
        ways.put("shutdownNow()", HttpClient::shutdownNow);
        // end::ways[]
        for (var way : ways.entrySet()) {
            try (var lab = Lab.start(); var client = HttpClient.newHttpClient()) {
                lab.warmUp(client);
                var page = lab.answer("/slow", Reply.text("slow").after(Duration.ofMillis(700)));
                var request = HttpRequest.newBuilder(page).build();
                // tag::story[]
                var inFlight = client.sendAsync(request, BodyHandlers.ofString());
                lab.flights().await(flights -> flights.count() == 1, Duration.ofSeconds(5));

                var watch = Stopwatch.start();
                way.getValue().accept(client);
                IO.println("%-13s came back after %s".formatted(way.getKey(), watch));

                var late = client.sendAsync(request, BodyHandlers.ofString()).handle((_, refused) -> refused);
                IO.println("  a new request:     " + reason(late.get(5, TimeUnit.SECONDS)));
                var outcome = inFlight.handle((answer, failure) ->
                        failure == null ? "answered " + answer.body() : reason(failure));
                IO.println("  the one in flight: " + outcome.get(5, TimeUnit.SECONDS));
                // end::story[]
                lab.flights().await(flights -> flights.ended() == flights.count(), Duration.ofSeconds(5));
            }
        }
    }

    private static String reason(Throwable failure) {
        return failure instanceof CompletionException ? failure.getCause().getMessage() : failure.getMessage();
    }
}

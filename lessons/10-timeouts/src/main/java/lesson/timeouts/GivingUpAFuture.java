package lesson.timeouts;

import static java.util.concurrent.TimeUnit.MILLISECONDS;

import course.lab.End;
import course.lab.Lab;
import course.lab.Reply;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeoutException;

/** Nine ways to give up on what {@code sendAsync} returned, each on a request of its own; then asks the server. */
final class GivingUpAFuture {

    // tag::ways[]
    private static final Map<String, Way> WAYS = new LinkedHashMap<>();

    static {
        WAYS.put("cancel(true)", call -> call.cancel(true));
        WAYS.put("cancel(false)", call -> call.cancel(false));
        WAYS.put("thenApply,cancel(true)", call -> call.thenApply(HttpResponse::body).cancel(true));
        WAYS.put("allOf,cancel(true)", call -> CompletableFuture.allOf(call).cancel(true));
        WAYS.put("get", call -> call.get(1, MILLISECONDS));
        WAYS.put("orTimeout", call -> call.orTimeout(1, MILLISECONDS));
        WAYS.put("completeOnTimeout", call -> call.completeOnTimeout(null, 1, MILLISECONDS));
        WAYS.put("orTimeout,cancel(true)",
                call -> call.orTimeout(1, MILLISECONDS).handle((_, _) -> call.cancel(true)).join());
        WAYS.put("copy,orTimeout,cancel(true)",
                call -> call.copy().orTimeout(1, MILLISECONDS).handle((_, _) -> call.cancel(true)).join());
    }
    // end::ways[]

    static void main() throws Exception {
        try (var lab = Lab.start(); var client = HttpClient.newHttpClient()) {
            for (var way : WAYS.entrySet()) {
                var before = lab.flights().count();
                var page = lab.answer("/" + way.getKey(), Reply.text("late").after(Duration.ofMillis(900)));
                var call = client.sendAsync(HttpRequest.newBuilder(page).build(), BodyHandlers.ofString());
                lab.flights().await(flights -> flights.count() > before, Duration.ofSeconds(5));
                try {
                    way.getValue().giveUp(call);
                } catch (TimeoutException _) {
                    // as asked for
                }
            }
            lab.flights().await(flights -> flights.all().stream().noneMatch(flight -> flight.end() == End.IN_FLIGHT),
                    Duration.ofSeconds(5));
            lab.flights().all().forEach(flight -> IO.println("%-30s%s".formatted(flight.path(), flight.end())));
        }
    }
}

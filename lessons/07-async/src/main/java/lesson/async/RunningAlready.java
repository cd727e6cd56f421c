package lesson.async;

import course.lab.Lab;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;
import java.util.concurrent.Callable;

/** Counts the requests that a recipe makes, and those that a future makes. */
final class RunningAlready {

    static void main() throws Exception {
        try (var lab = Lab.start(); var client = HttpClient.newHttpClient()) {
            var request = HttpRequest.newBuilder(lab.uri("/pages/1")).build();
            // tag::story[]
            Callable<HttpResponse<String>> recipe = () -> client.send(request, BodyHandlers.ofString());
            tell(lab, "a recipe is written        ");

            var meal = client.sendAsync(request, BodyHandlers.ofString());
            lab.flights().await(flights -> flights.ended() == 1, Duration.ofSeconds(5));
            tell(lab, "a future, nobody has waited");
            meal.join();
            meal.join();
            tell(lab, "the future is joined twice ");

            recipe.call();
            recipe.call();
            tell(lab, "the recipe is called twice ");
            // end::story[]
        }
    }

    private static void tell(Lab lab, String what) {
        IO.println("%s: %d so far".formatted(what, lab.flights().count()));
    }
}

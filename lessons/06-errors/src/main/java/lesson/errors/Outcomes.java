package lesson.errors;

import course.lab.Lab;
import course.lab.Reply;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.CompletableFuture;

/** Asks six addresses at once; each brings another kind of outcome, and each outcome has its line. */
final class Outcomes {

    static void main() {
        try (var lab = Lab.start(); var client = HttpClient.newHttpClient()) {
            lab.warmUp(client);
            var addresses = List.of(lab.uri("/pages/1"),
                    lab.answer("/old", Reply.status(301).header("Location", "/new")),
                    lab.answer("/gone", Reply.text("No such book").withStatus(404)),
                    lab.uri("/stall/headers"), URI.create("http://127.0.0.1:1/"), lab.uri("/fault/half"));
            // tag::story[]
            var all = addresses.stream().map(address -> fetch(client, address)).toList();
            for (var outcome : all) {
                IO.println(switch (outcome.join()) {
                    case Fetched.Page(var uri, var body) -> "page     %s: %s".formatted(uri.getPath(), body);
                    case Fetched.Moved(var uri, _, var location) ->
                            "moved    %s is at %s".formatted(uri.getPath(), location);
                    case Fetched.Refused(var uri, var status, var said) ->
                            "refused  %s: %d, %s".formatted(uri.getPath(), status, said);
                    case Fetched.TooLate(var uri) -> "too late %s".formatted(uri.getPath());
                    case Fetched.Unreachable(var uri) -> "nobody   at %s".formatted(uri);
                    case Fetched.Broken(var uri, var why) -> "broken   %s: %s".formatted(uri.getPath(), why);
                });
            }
            // end::story[]
        }
    }

    // tag::fetch[]
    static CompletableFuture<Fetched> fetch(HttpClient client, URI address) {
        var request = HttpRequest.newBuilder(address).timeout(Duration.ofMillis(1_500)).build();
        return client.sendAsync(request, BodyHandlers.ofString())
                .handle((answer, failure) -> Fetched.of(address, answer, failure));
    }
    // end::fetch[]
}

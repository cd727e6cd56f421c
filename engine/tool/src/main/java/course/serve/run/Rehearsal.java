package course.serve.run;

import course.lab.Lab;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.util.stream.IntStream;

/** An example that nobody sees: a child runs it before the first one that somebody does. */
final class Rehearsal {

    private Rehearsal() {}

    static void main() {
        try (var lab = Lab.start(); var client = HttpClient.newHttpClient()) {
            var requests = IntStream.range(0, 3).mapToObj(n -> HttpRequest.newBuilder(lab.uri("/pages/" + n)).build()).toList();
            var answers = requests.stream().map(it -> client.sendAsync(it, BodyHandlers.ofString())).toList();
            answers.forEach(answer -> IO.println("%d %s".formatted(answer.join().statusCode(), answer.join().body())));
        }
    }
}

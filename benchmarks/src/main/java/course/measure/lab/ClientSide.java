package course.measure.lab;

import course.measure.result.Distribution;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.stream.IntStream;
import tools.jackson.databind.json.JsonMapper;

/** The client's JVM: "1000 http://..." asks so often at once, over new connections, and answers what became of it. */
final class ClientSide {

    private static final Duration PATIENCE = Duration.ofSeconds(60);

    private ClientSide() {}

    /** An answer, or the type of what came instead. */
    private record Answer(Duration took, String error) {}

    static void main() throws IOException {
        var lines = new BufferedReader(new InputStreamReader(System.in, StandardCharsets.UTF_8));
        for (var line = lines.readLine(); line != null; line = lines.readLine()) {
            var words = line.split(" ");
            var asked = round(Integer.parseInt(words[0]), URI.create(words[1]));
            System.out.println(JsonMapper.shared().writeValueAsString(asked));
        }
        Runtime.getRuntime().halt(0);
    }

    private static Asked round(int count, URI uri) {
        var request = HttpRequest.newBuilder(uri).timeout(PATIENCE).build();
        try (var client = HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build()) {
            var begin = System.nanoTime();
            var sent = IntStream.range(0, count).mapToObj(_ -> ask(client, request)).toList();
            var answers = sent.stream().map(CompletableFuture::join).toList();
            return sum(answers, since(begin));
        }
    }

    private static CompletableFuture<Answer> ask(HttpClient client, HttpRequest request) {
        var begin = System.nanoTime();
        return client.sendAsync(request, BodyHandlers.ofString()).handle((response, failure) -> new Answer(since(begin),
                failure != null ? root(failure) : error(response.statusCode())));
    }

    private static String error(int status) {
        return status == 200 ? "" : "status " + status;
    }

    private static Asked sum(List<Answer> answers, Duration took) {
        var errors = answers.stream().map(Answer::error).filter(error -> !error.isEmpty()).toList();
        var p95 = Distribution.of(answers.stream().map(Answer::took).toList()).p95();
        return new Asked(took, errors.size(), errors.stream().findFirst().orElse(""),
                Duration.ofMillis(Math.round(p95)));
    }

    private static String root(Throwable failure) {
        return failure.getCause() == null ? failure.getClass().getSimpleName() : root(failure.getCause());
    }

    private static Duration since(long nanos) {
        return Duration.ofNanos(System.nanoTime() - nanos);
    }
}

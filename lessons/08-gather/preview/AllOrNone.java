import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.StructuredTaskScope;
import java.util.concurrent.StructuredTaskScope.Joiner;
import java.util.concurrent.StructuredTaskScope.Subtask;

/** Three requests in a scope: all succeed, or the first failure ends the others. Asks a lab that runs already. */
final class AllOrNone {

    static void main(String[] address) throws InterruptedException {
        var lab = URI.create(address.length == 0 ? "http://127.0.0.1:8080" : address[0]);
        try (var client = HttpClient.newHttpClient()) {
            report(client, List.of(lab.resolve("/delay/0.3"), lab.resolve("/delay/0.2"), lab.resolve("/delay/0.1")));
            report(client, List.of(lab.resolve("/delay/5"), lab.resolve("/status/503"), lab.resolve("/delay/5")));
        }
    }

    private static void report(HttpClient client, List<URI> pages) throws InterruptedException {
        var begin = System.nanoTime();
        try {
            IO.println(together(client, pages));
        } catch (StructuredTaskScope.FailedException failure) {
            IO.println(failure.getCause().getMessage());
        }
        IO.println("  after %d ms".formatted((System.nanoTime() - begin) / 1_000_000));
    }

    // tag::story[]
    private static List<String> together(HttpClient client, List<URI> pages) throws InterruptedException {
        try (var scope = StructuredTaskScope.open(Joiner.<String>allSuccessfulOrThrow())) {
            pages.forEach(page -> scope.fork(text(client, page)));
            return scope.join().map(Subtask::get).toList();
        }
    }
    // end::story[]

    private static Callable<String> text(HttpClient client, URI page) {
        return () -> {
            var answer = client.send(HttpRequest.newBuilder(page).build(), BodyHandlers.ofString());
            if (answer.statusCode() != 200) {
                throw new IOException("%d from %s".formatted(answer.statusCode(), page.getPath()));
            }
            return answer.body();
        };
    }
}

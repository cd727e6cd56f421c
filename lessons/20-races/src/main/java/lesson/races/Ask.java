package lesson.races;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;
import java.util.concurrent.Callable;

/** Makes runners for a race: a GET that succeeds with status 200, and with nothing else. */
record Ask(HttpClient client) {

    // tag::text[]
    Callable<String> text(URI page) {
        return () -> body(HttpRequest.newBuilder(page).build());
    }
    // end::text[]

    /** The same with a limit on the wait for the headers of the answer. */
    Callable<String> text(URI page, Duration limit) {
        return () -> body(HttpRequest.newBuilder(page).timeout(limit).build());
    }

    // tag::body[]
    private String body(HttpRequest request) throws IOException, InterruptedException {
        var answer = client.send(request, BodyHandlers.ofString());
        if (answer.statusCode() != 200) {
            throw new IOException("status " + answer.statusCode());
        }
        return answer.body();
    }
    // end::body[]
}

package lesson.backoff;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.util.concurrent.CompletableFuture;

/** One GET, where a status other than 200 is a failure. */
record Ask(HttpClient client) {

    // tag::body[]
    String body(URI page) throws IOException, InterruptedException {
        var answer = client.send(HttpRequest.newBuilder(page).build(), BodyHandlers.ofString());
        if (answer.statusCode() != 200) {
            throw new StatusException(answer.statusCode(), page);
        }
        return answer.body();
    }
    // end::body[]

    CompletableFuture<HttpResponse<String>> answer(URI page) {
        return client.sendAsync(HttpRequest.newBuilder(page).build(), BodyHandlers.ofString());
    }
}
